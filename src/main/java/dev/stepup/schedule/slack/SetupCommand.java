package dev.stepup.schedule.slack;

import dev.stepup.schedule.TeamWish;
import dev.stepup.schedule.slack.TeamForm.Extent;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Command;
import dev.stepup.slack.Reply;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Subcommand;
import dev.stepup.slack.Words;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup setup} opens the team form. */
@Component
@Order(10)
final class SetupCommand implements Subcommand {

    private final TeamForm form;
    private final TeamWishes wishes;
    private final SlackWeb web;

    SetupCommand(TeamForm form, TeamWishes wishes, SlackWeb web) {
        this.form = form;
        this.wishes = wishes;
        this.web = web;
    }

    @Override
    public String name() {
        return "setup";
    }

    @Override
    public String helpKey() {
        return "schedule.help.setup";
    }

    @Override
    public boolean offeredTo(Command asker) {
        return wishes.mayHave(new Asker(asker.workspace(), asker.asker()), channel(asker));
    }

    @Override
    public Reply answer(Command command, Words words) {
        return wish(command)
                .map(wish -> open(wish, command, words))
                .orElseGet(() -> Reply.words(words.say("schedule.setup.notAllowed")));
    }

    private Reply open(TeamWish wish, Command command, Words words) {
        var view = form.draw(wish, new Extent(wish.team().id(), false), words);
        web.open(command.workspace(), command.trigger(), view);
        return Reply.nothing();
    }

    private Optional<TeamWish> wish(Command command) {
        return wishes.ofChannel(new Asker(command.workspace(), command.asker()), channel(command));
    }

    /** Where it was typed, unless that is a direct conversation. */
    private static String channel(Command command) {
        return command.channel().startsWith("D") ? "" : command.channel();
    }
}
