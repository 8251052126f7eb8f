package dev.stepup.schedule.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.block.element.ButtonElement;
import dev.stepup.schedule.ScheduleNotes;
import dev.stepup.schedule.SteerSchedule;
import dev.stepup.slack.AfterAck;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Buttons;
import dev.stepup.slack.Interaction;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Readers;
import dev.stepup.slack.Replies;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.Words;
import dev.stepup.team.Team;
import dev.stepup.team.Whereabouts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets a check-in that was skipped come after all: by word, by the button of the skip, or by that of the schedule. */
@Component
@Order(1)
final class TakeBackSkip implements SlackFeature, ScheduleNotes {

    private static final String ACTION = "skip_undo";

    private final SteerSchedule steer;
    private final SkippableDay days;
    private final Whereabouts whereabouts;
    private final Readers readers;
    private final Replies replies;
    private final AfterAck afterAck;

    TakeBackSkip(
            SteerSchedule steer,
            SkippableDay days,
            Whereabouts whereabouts,
            Readers readers,
            Replies replies,
            AfterAck afterAck) {
        this.steer = steer;
        this.days = days;
        this.whereabouts = whereabouts;
        this.readers = readers;
        this.replies = replies;
        this.afterAck = afterAck;
    }

    static ButtonElement button(Team team, LocalDate day, Words words) {
        return Buttons.button(ACTION, words.say("schedule.skip.undo"), SkippableDay.value(team, day));
    }

    @Override
    public List<String> about(Team team, ZoneId zone, Words words) {
        return List.of();
    }

    @Override
    public List<Press> buttons(Team team, Words words) {
        return steer.lastSkip(team).stream()
                .map(skip -> new Press(ACTION, words.say("schedule.skip.undo"), SkippableDay.value(team, skip.day())))
                .toList();
    }

    @Override
    public void listen(App app) {
        app.blockAction(ACTION, (request, context) -> {
            pressed(request.getPayload());
            return context.ack();
        });
    }

    private void pressed(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        String value = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
        SlackMessage said = days.with(asker, value, words, (team, day) -> takeBack(team, day, asker, words));
        Interaction interaction = Interaction.of(payload);
        afterAck.run(interaction, () -> replies.say(interaction, said, true));
    }

    /** The check-in that was skipped last. */
    SlackMessage last(Team team, Asker asker, Words words) {
        return steer.lastSkip(team)
                .map(skip -> takeBack(team, skip.day(), asker, words))
                .orElseGet(() -> SlackMessage.of(words.say("schedule.skip.nothingToUndo")));
    }

    private SlackMessage takeBack(Team team, LocalDate day, Asker asker, Words words) {
        ZoneId zone = whereabouts.zoneOf(asker.workspace(), asker.id());
        return SlackMessage.of(steer.takeBack(team, day)
                .map(back -> words.say(
                                "schedule.skip.undone",
                                Mrkdwn.escape(team.name()),
                                words.moment(steer.comesFor(asker.id(), team, back), zone))
                        + (steer.isPaused(team) ? "\n" + words.say("schedule.skip.undone.paused") : "")
                        + SteeringCommands.trouble(team, words))
                .orElseGet(() -> words.say("schedule.skip.nothingToUndo")));
    }
}
