package dev.stepup.schedule.chat;

import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.command.Subcommand;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.schedule.chat.TeamForm.Extent;
import dev.stepup.team.Team;
import dev.stepup.team.access.ChooseTeam;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup setup} opens the team form. */
@Component
@Order(10)
final class SetupCommand implements Subcommand {

    private final TeamForm form;
    private final ArchivedTeamForm archivedTeamForm;
    private final TeamFormDefaults wishes;
    private final JoinBeforeSetup joinBeforeSetup;
    private final Forms forms;

    SetupCommand(
            TeamForm form,
            ArchivedTeamForm archivedTeamForm,
            TeamFormDefaults wishes,
            JoinBeforeSetup joinBeforeSetup,
            Forms forms) {
        this.form = form;
        this.archivedTeamForm = archivedTeamForm;
        this.wishes = wishes;
        this.joinBeforeSetup = joinBeforeSetup;
        this.forms = forms;
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
        return wishes.mayHave(asker(asker), channel(asker))
                || !wishes.ledBy(asker(asker), channel(asker)).isEmpty();
    }

    @Override
    public boolean onlyShows() {
        return true;
    }

    @Override
    public Reply answer(Command command, Words words) {
        return archivedTeamForm
                .of(asker(command), channel(command), words)
                .map(view -> open(view, command))
                .or(() -> wish(command).map(wish -> joinOrOpen(wish, command, words)))
                .orElseGet(() -> ofOwnTeam(command, words));
    }

    /** A team that is there already may want another channel, so its form opens in any case. */
    private Reply joinOrOpen(TeamRequest wish, Command command, Words words) {
        boolean asks = wish.team().id().isEmpty() && !channel(command).isEmpty();
        return Optional.of(channel(command))
                .filter(channel -> asks)
                .flatMap(channel -> joinBeforeSetup.before(command, channel, words))
                .orElseGet(() -> open(draw(wish, words), command));
    }

    /** Leads who write it elsewhere than in their team's channel mean one of their teams. */
    private Reply ofOwnTeam(Command command, Words words) {
        List<Team> led = wishes.ledBy(asker(command), channel(command));
        Reply notAllowed = Reply.words(words.say(wishes.refusal(asker(command))));
        return led.isEmpty()
                ? notAllowed
                : ChooseTeam.of(
                        led,
                        command,
                        words,
                        team -> wishes.of(asker(command), team.id())
                                .map(wish -> open(draw(wish, words), command))
                                .orElse(notAllowed));
    }

    private View draw(TeamRequest wish, Words words) {
        return form.draw(wish, new Extent(wish.team().id(), false), words);
    }

    private Reply open(View view, Command command) {
        forms.open(command.workspace(), command.trigger(), view);
        return Reply.nothing();
    }

    private Optional<TeamRequest> wish(Command command) {
        return command.team()
                .map(team -> wishes.of(asker(command), team))
                .orElseGet(() -> wishes.ofChannel(asker(command), channel(command)));
    }

    private static Asker asker(Command command) {
        return new Asker(command.workspace(), command.asker());
    }

    /** Where it was typed, unless that is a direct conversation. */
    private static String channel(Command command) {
        return command.channel().startsWith("D") ? "" : command.channel();
    }
}
