package dev.stepup.home.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.command.Subcommand;
import dev.stepup.home.ComposeHomePage;
import dev.stepup.home.HomePage;
import dev.stepup.team.DisplayNames;
import dev.stepup.team.people.PeopleZones;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup me} shows somebody what they were named for, what waits for them and what is stored of them. */
@Component
@Order(50)
final class MeCommand implements Subcommand {

    private final ComposeHomePage composeHomePage;
    private final DisplayNames names;
    private final PeopleZones peopleZones;

    MeCommand(ComposeHomePage composeHomePage, DisplayNames names, PeopleZones peopleZones) {
        this.composeHomePage = composeHomePage;
        this.names = names;
        this.peopleZones = peopleZones;
    }

    @Override
    public String name() {
        return "me";
    }

    @Override
    public String helpKey() {
        return "home.help.me";
    }

    @Override
    public boolean onlyShows() {
        return true;
    }

    @Override
    public Reply answer(Command command, Words words) {
        HomePage page = composeHomePage.of(command.workspace(), command.asker());
        if (page.isOfAStranger()) {
            return Reply.words(words.say(page.admin() ? "home.noTeam.admin" : "home.noTeam"));
        }
        ZoneId zone = peopleZones.zoneOf(command.workspace(), command.asker());
        var mentions = new OwnMentionsView(zone, names.knownTo(command.workspace(), command.asker()), words);
        String title = words.say("home.me.title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(title));
        if (page.you().optedOut()) {
            blocks.add(Block.paragraph(words.say("home.optedOut")));
        } else {
            blocks.addAll(NotAskedRow.of(page.you(), words));
        }
        BlockBudget budget = BlockBudget.OF_A_MESSAGE.without(blocks);
        List<Block> below = waiting(page, new WaitingView(zone, words), budget.half(), words);
        blocks.addAll(mentions.of(page.mentions(), page.moreTeams(), budget.without(below)));
        blocks.addAll(below);
        return Reply.message(new Message(title, blocks));
    }

    private static List<Block> waiting(HomePage page, WaitingView waiting, BlockBudget budget, Words words) {
        Block heading = Block.paragraph("*" + words.say("home.waiting") + "*");
        Block stored = Block.note(words.say(
                "home.me.stored", page.stored().answers(), page.stored().thanks()));
        List<Block> blocks = new ArrayList<>(List.of(heading));
        blocks.addAll(waiting.of(page, budget.without(List.of(heading, stored))));
        blocks.add(stored);
        return blocks;
    }
}
