package dev.stepup.home.slack;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.stepup.home.HomePage;
import dev.stepup.home.HomePage.Place;
import dev.stepup.home.HomePage.Waiting;
import dev.stepup.pulse.AnswerButton;
import dev.stepup.recognition.ThankSomeoneButton;
import dev.stepup.schedule.TeamSettingsButton;
import dev.stepup.slack.Buttons;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Paragraphs;
import dev.stepup.slack.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Draws the page. */
final class HomeView {

    private static final int TEAMS_SHOWN = 20;

    private final ZoneId zone;
    private final Words words;

    HomeView(ZoneId zone, Words words) {
        this.zone = zone;
        this.words = words;
    }

    View of(HomePage page) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Paragraphs.heading(words.say("home.waiting")));
        blocks.addAll(waiting(page));
        if (page.places().stream().anyMatch(Place::member)) {
            blocks.add(Buttons.row(
                    "home", Buttons.button(ThankSomeoneButton.in("home"), words.say("home.thankSomeone"), "anywhere")));
        }
        List<Place> run =
                page.places().stream().filter(Place::runs).limit(TEAMS_SHOWN).toList();
        if (!run.isEmpty()) {
            blocks.add(DividerBlock.builder().build());
            blocks.add(Paragraphs.heading(words.say("home.teams")));
            run.forEach(place -> blocks.add(settings(place)));
        }
        if (page.places().isEmpty()) {
            blocks.add(Paragraphs.paragraph(words.say(page.admin() ? "home.noTeam.admin" : "home.noTeam")));
        }
        blocks.addAll(YouSection.of(page, words));
        blocks.add(Paragraphs.note(words.say("home.note")));
        return View.builder().type("home").blocks(blocks).build();
    }

    private List<LayoutBlock> waiting(HomePage page) {
        List<LayoutBlock> blocks = new ArrayList<>();
        page.places().stream().limit(TEAMS_SHOWN).forEach(place -> {
            String team = Mrkdwn.escape(place.team().name());
            if (place.waiting() instanceof Waiting.ToAnswer open) {
                blocks.add(row(
                        words.say(
                                "home.toAnswer", team, words.moment(open.round().closesAt(), zone)),
                        Buttons.primary(
                                AnswerButton.ANSWER,
                                words.say("pulse.answer"),
                                open.round().id())));
            } else if (place.waiting() instanceof Waiting.Answered answered) {
                blocks.add(row(
                        words.say(
                                "home.answered",
                                team,
                                words.moment(answered.round().closesAt(), zone)),
                        Buttons.button(
                                AnswerButton.CHANGE,
                                words.say("pulse.change"),
                                answered.round().id())));
            }
        });
        return blocks.isEmpty() ? List.of(Paragraphs.paragraph(words.say("home.nothing"))) : blocks;
    }

    private LayoutBlock settings(Place place) {
        String text = words.say(
                "home.team",
                Mrkdwn.escape(place.team().name()),
                "<#" + place.team().channel() + ">",
                words.say("words.people", place.team().roster().size()));
        return row(
                text,
                Buttons.button(
                        TeamSettingsButton.ACTION,
                        words.say("home.settings"),
                        place.team().id()));
    }

    private static LayoutBlock row(String mrkdwn, ButtonElement button) {
        SectionBlock section = Paragraphs.paragraph(mrkdwn);
        section.setAccessory(button);
        return section;
    }
}
