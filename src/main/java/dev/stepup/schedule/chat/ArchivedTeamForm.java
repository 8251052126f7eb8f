package dev.stepup.schedule.chat;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Destination;
import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.FormAnswer;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Submission;
import dev.stepup.schedule.BringBackButton;
import dev.stepup.schedule.chat.EndTeamForm.Ending;
import dev.stepup.schedule.chat.TeamForm.Extent;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Team;
import dev.stepup.team.access.Access;
import dev.stepup.team.lifecycle.EndTeam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers to bring an archived team back, delete it, or set up a new one in its channel. */
@Component
final class ArchivedTeamForm implements Listener {

    private static final String CALLBACK = "team_return";
    private static final String WHAT = "return";
    private static final String BACK = "back";
    private static final String NEW = "new";

    /** Each archived team has two choices, beside that of a new one. */
    private static final int TEAMS = 40;

    private final EndedTeams endedTeams;
    private final EndTeam endTeam;
    private final Access access;
    private final TeamForm teamForm;
    private final TeamFormDefaults wishes;
    private final Outbox outbox;
    private final Forms forms;

    ArchivedTeamForm(
            EndedTeams endedTeams,
            EndTeam endTeam,
            Access access,
            TeamForm teamForm,
            TeamFormDefaults wishes,
            Outbox outbox,
            Forms forms) {
        this.forms = forms;
        this.endedTeams = endedTeams;
        this.endTeam = endTeam;
        this.access = access;
        this.teamForm = teamForm;
        this.wishes = wishes;

        this.outbox = outbox;
    }

    /** The form; empty where this channel has a team, or none is archived that this person runs. */
    Optional<View> of(Asker asker, String channel, Words words) {
        List<Team> archived = endedTeams.archived(asker.workspace()).stream()
                .filter(team -> channel.isEmpty()
                        ? team.isLedBy(asker.id())
                        : team.channel().equals(channel))
                .filter(team -> access.mayRun(team, asker.id()))
                .limit(TEAMS)
                .toList();
        return archived.isEmpty() || wishes.hasTeam(asker.workspace(), channel)
                ? Optional.empty()
                : Optional.of(draw(archived, wishes.ofChannel(asker, channel).isPresent(), channel, words));
    }

    private static View draw(List<Team> archived, boolean mayHaveNew, String channel, Words words) {
        List<Choice> choices = new ArrayList<>();
        archived.forEach(team ->
                choices.add(new Choice(BACK + " " + team.id(), words.say("schedule.return.bringBack", team.name()))));
        if (mayHaveNew) {
            choices.add(new Choice(NEW, words.say("schedule.return.new")));
        }
        archived.forEach(team -> choices.add(new Choice(
                new Ending(Ending.What.DELETE, team.id()).carried(),
                words.say("schedule.return.delete", team.name()))));
        return Form.of(CALLBACK, words.say("schedule.return.title"))
                .carrying(channel)
                .oneOf(
                        Input.required(WHAT, words.say("schedule.return.what")),
                        choices,
                        Optional.of(choices.get(0).value()))
                .view(words.say("words.continue"), words.say("words.cancel"));
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(BringBackButton.ACTION, this::open);
        listeners.onSubmission(CALLBACK, this::take);
    }

    private void open(Press press) {
        Asker asker = press.asker();
        Words words = press.words();
        String id = press.value();
        View view = endedTeams
                .archived(asker.workspace(), id)
                .filter(team -> access.mayRun(team, asker.id()))
                .map(team -> draw(List.of(team), false, team.channel(), words))
                .orElseGet(() -> EndTeamForm.refused(words.say(gone(asker)), words));
        forms.open(press, view);
    }

    private FormAnswer take(Submission submission) {
        Asker asker = submission.asker();
        Words words = submission.words();
        String chosen = submission.values().option(WHAT).orElse("");
        String channel = submission.metadata();
        if (chosen.equals(NEW)) {
            return wishes.ofChannel(asker, channel)
                    .map(wish -> FormAnswer.show(
                            teamForm.draw(wish, new Extent(wish.team().id(), false), words)))
                    .orElseGet(() -> FormAnswer.errors(Map.of(WHAT, words.say(wishes.refusal(asker)))));
        }
        String id = chosen.startsWith(BACK)
                ? chosen.substring(BACK.length() + 1)
                : Ending.read(chosen).map(Ending::team).orElse("");
        Optional<Team> team =
                endedTeams.archived(asker.workspace(), id).filter(each -> access.mayRun(each, asker.id()));
        if (team.isEmpty()) {
            return FormAnswer.errors(Map.of(WHAT, words.say(gone(asker))));
        }
        return chosen.startsWith(BACK)
                ? bringBack(team.get(), asker, submission.form().id(), words)
                : FormAnswer.show(
                        EndTeamForm.confirm(new Ending(Ending.What.DELETE, id), team.get(), Optional.empty(), words));
    }

    private String gone(Asker asker) {
        return access.refusal(asker.workspace(), asker.id(), "schedule.ending.gone");
    }

    private FormAnswer bringBack(Team team, Asker asker, String view, Words words) {
        if (!endTeam.bringBack(team, asker.id())) {
            return FormAnswer.errors(Map.of(WHAT, words.say("schedule.return.channelTaken")));
        }
        String text = words.say("schedule.return.done", Markup.escape(team.name()), Markup.channel(team.channel()));
        outbox.send(
                asker.workspace(),
                new OutboxMessage(
                        MessageKey.of("brought-back", view), Destination.person(asker.id()), Message.of(text)));
        return FormAnswer.close();
    }
}
