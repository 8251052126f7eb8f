package dev.stepup.home.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Markup;
import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.home.Availability;
import dev.stepup.home.HomePage;
import dev.stepup.home.HomePage.Place;
import dev.stepup.home.privacy.chat.AuditView;
import dev.stepup.home.privacy.chat.PrivacyView;
import dev.stepup.schedule.BringBackButton;
import dev.stepup.schedule.TeamSettingsButton;
import dev.stepup.team.Team;
import dev.stepup.thanks.ThankSomeoneButton;
import dev.stepup.workspace.MemberId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws the page. */
final class HomeView {

    private final ZoneId zone;
    private final WaitingView waiting;
    private final OwnMentionsView mentions;
    private final Words words;

    /** The names are plain. */
    HomeView(ZoneId zone, Function<MemberId, String> names, Words words) {
        this.zone = zone;
        this.waiting = new WaitingView(zone, words);
        this.mentions = new OwnMentionsView(zone, names, words);
        this.words = words;
    }

    View of(HomePage page, Availability availability) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(words.say("home.waiting")));
        blocks.addAll(waiting.of(page, BlockBudget.OF_A_TAB.half()));
        if (page.places().stream().anyMatch(Place::member)) {
            blocks.add(Buttons.row(
                    "home", Buttons.button(ThankSomeoneButton.ACTION, words.say("home.thankSomeone"), "anywhere")));
        }
        List<Block> below = below(page, availability);
        if (!page.mentions().isEmpty()) {
            blocks.add(Block.divider());
            blocks.add(Block.heading(words.say("home.mentions")));
            BlockBudget budget = BlockBudget.OF_A_TAB.without(blocks).without(below);
            blocks.addAll(mentions.of(page.mentions(), page.moreTeams(), budget));
        }
        blocks.addAll(below);
        return View.home(blocks);
    }

    private List<Block> below(HomePage page, Availability availability) {
        List<Block> blocks = new ArrayList<>();
        List<Place> run = page.places().stream().filter(Place::runs).toList();
        List<Team> archived = page.archived().stream().limit(WaitingView.SHOWN).toList();
        if (!run.isEmpty() || !archived.isEmpty()) {
            blocks.add(Block.divider());
            blocks.add(Block.heading(words.say("home.teams")));
            run.stream().limit(WaitingView.SHOWN).forEach(place -> blocks.add(settings(place)));
            if (run.size() > WaitingView.SHOWN) {
                blocks.add(Block.note(words.say("home.me.moreTeams", run.size() - WaitingView.SHOWN)));
            }
            archived.forEach(team -> blocks.add(archived(team)));
        }
        if (page.isOfAStranger()) {
            blocks.add(Block.paragraph(words.say(page.admin() ? "home.noTeam.admin" : "home.noTeam")));
        }
        blocks.addAll(new YouSection(zone, words).of(page, availability));
        if (page.admin()) {
            blocks.addAll(AuditView.onHome(words));
        }
        blocks.addAll(new PrivacyView(words).onHome());
        blocks.add(Block.note(words.say("home.note")));
        return blocks;
    }

    private Block archived(Team team) {
        return Block.paragraph(
                words.say("home.archived", Markup.escape(team.name()), Markup.channel(team.channel())),
                Buttons.button(BringBackButton.ACTION, words.say("home.bringBack"), team.id()));
    }

    private Block settings(Place place) {
        String text = words.say(
                "home.team",
                Markup.escape(place.team().name()),
                Markup.channel(place.team().channel()),
                words.say("words.people", place.team().roster().size()));
        return Block.paragraph(
                text,
                Buttons.button(
                        TeamSettingsButton.ACTION,
                        words.say("home.settings"),
                        place.team().id()));
    }
}
