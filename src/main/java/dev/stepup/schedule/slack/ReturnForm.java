package dev.stepup.schedule.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.stepup.schedule.BringBackButton;
import dev.stepup.schedule.slack.EndingForm.Ending;
import dev.stepup.schedule.slack.TeamForm.Extent;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Choice;
import dev.stepup.slack.Destination;
import dev.stepup.slack.Form;
import dev.stepup.slack.Form.Input;
import dev.stepup.slack.FormValues;
import dev.stepup.slack.MessageKey;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.OutboxMessage;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Words;
import dev.stepup.team.Access;
import dev.stepup.team.EndTeam;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers in the channel of an archived team to bring it back, to delete it, or to set up a new one. */
@Component
final class ReturnForm implements SlackFeature {

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
    private final TeamWishes wishes;
    private final Readers readers;
    private final SlackOutbox outbox;
    private final SlackWeb web;

    ReturnForm(
            EndedTeams endedTeams,
            EndTeam endTeam,
            Access access,
            TeamForm teamForm,
            TeamWishes wishes,
            Readers readers,
            SlackOutbox outbox,
            SlackWeb web) {
        this.web = web;
        this.endedTeams = endedTeams;
        this.endTeam = endTeam;
        this.access = access;
        this.teamForm = teamForm;
        this.wishes = wishes;
        this.readers = readers;
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
    public void listen(App app) {
        app.blockAction(BringBackButton.ACTION, (request, context) -> {
            open(request.getPayload());
            return context.ack();
        });
        app.viewSubmission(CALLBACK, (request, context) -> take(request.getPayload(), context));
    }

    private void open(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        String id = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
        View view = endedTeams
                .archived(asker.workspace(), id)
                .filter(team -> access.mayRun(team, asker.id()))
                .map(team -> draw(List.of(team), false, team.channel(), words))
                .orElseGet(() -> EndingForm.refused(words.say(gone(asker)), words));
        web.open(asker.workspace(), payload.getTriggerId(), view);
    }

    private Response take(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Asker asker = Asker.of(payload);
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        String chosen = FormValues.of(payload).option(WHAT).orElse("");
        String channel = Objects.requireNonNullElse(payload.getView().getPrivateMetadata(), "");
        if (chosen.equals(NEW)) {
            return wishes.ofChannel(asker, channel)
                    .map(wish -> context.ackWithUpdate(
                            teamForm.draw(wish, new Extent(wish.team().id(), false), words)))
                    .orElseGet(() -> context.ackWithErrors(Map.of(WHAT, words.say(wishes.refusal(asker)))));
        }
        String id = chosen.startsWith(BACK)
                ? chosen.substring(BACK.length() + 1)
                : Ending.read(chosen).map(Ending::team).orElse("");
        Optional<Team> team =
                endedTeams.archived(asker.workspace(), id).filter(each -> access.mayRun(each, asker.id()));
        if (team.isEmpty()) {
            return context.ackWithErrors(Map.of(WHAT, words.say(gone(asker))));
        }
        return chosen.startsWith(BACK)
                ? bringBack(team.get(), asker, payload.getView().getId(), words, context)
                : context.ackWithUpdate(
                        EndingForm.confirm(new Ending(Ending.What.DELETE, id), team.get(), Optional.empty(), words));
    }

    private String gone(Asker asker) {
        return access.refusal(asker.workspace(), asker.id(), "schedule.ending.gone");
    }

    private Response bringBack(Team team, Asker asker, String view, Words words, ViewSubmissionContext context) {
        if (!endTeam.bringBack(team)) {
            return context.ackWithErrors(Map.of(WHAT, words.say("schedule.return.channelTaken")));
        }
        String text = words.say("schedule.return.done", Mrkdwn.escape(team.name()), "<#" + team.channel() + ">");
        outbox.send(
                asker.workspace(),
                new OutboxMessage(
                        MessageKey.of("brought-back", view), Destination.person(asker.id()), SlackMessage.of(text)));
        return context.ack();
    }
}
