package dev.stepup.schedule.slack;

import com.slack.api.model.view.View;
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
    private final ReturnForm returnForm;
    private final TeamWishes wishes;
    private final SlackWeb web;

    SetupCommand(TeamForm form, ReturnForm returnForm, TeamWishes wishes, SlackWeb web) {
        this.form = form;
        this.returnForm = returnForm;
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
        Asker asker = new Asker(command.workspace(), command.asker());
        return returnForm
                .of(asker, channel(command), words)
                .or(() -> wish(command)
                        .map(wish -> form.draw(wish, new Extent(wish.team().id(), false), words)))
                .map(view -> open(view, command))
                .orElseGet(() -> Reply.words(words.say("schedule.setup.notAllowed")));
    }

    private Reply open(View view, Command command) {
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
