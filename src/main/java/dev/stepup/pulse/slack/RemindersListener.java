package dev.stepup.pulse.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.stepup.pulse.RemindersButton;
import dev.stepup.pulse.RemindersOff;
import dev.stepup.pulse.RemindersSwitched;
import dev.stepup.pulse.Rounds;
import dev.stepup.pulse.Wave.Kind;
import dev.stepup.schedule.Grace;
import dev.stepup.slack.Asker;
import dev.stepup.slack.SlackFeature;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets people switch reminders off where one reaches them, and on again. */
@Component
final class RemindersListener implements SlackFeature {

    private final RemindersOff remindersOff;
    private final Rounds rounds;
    private final SlackPrompts prompts;
    private final Grace grace;
    private final ApplicationEventPublisher events;

    RemindersListener(
            RemindersOff remindersOff,
            Rounds rounds,
            SlackPrompts prompts,
            Grace grace,
            ApplicationEventPublisher events) {
        this.remindersOff = remindersOff;
        this.rounds = rounds;
        this.prompts = prompts;
        this.grace = grace;
        this.events = events;
    }

    @Override
    public void listen(App app) {
        app.blockAction(RemindersButton.OFF, (request, context) -> {
            Asker asker = Asker.of(request.getPayload());
            remindersOff.add(asker.workspace(), asker.id());
            switched(request.getPayload(), asker, true);
            return context.ack();
        });
        app.blockAction(RemindersButton.ON, (request, context) -> {
            Asker asker = Asker.of(request.getPayload());
            remindersOff.remove(asker.workspace(), asker.id());
            switched(request.getPayload(), asker, false);
            return context.ack();
        });
    }

    private void switched(BlockActionPayload payload, Asker asker, boolean off) {
        events.publishEvent(new RemindersSwitched(asker.workspace(), asker.id()));
        show(payload, asker, off);
    }

    /** Where the button stood in a reminder, that reminder says so. */
    private void show(BlockActionPayload payload, Asker asker, boolean off) {
        String value = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
        int slash = value.indexOf('/');
        Kind kind = value.startsWith(Kind.REMIND_AGAIN.name()) ? Kind.REMIND_AGAIN : Kind.REMIND;
        rounds.find(asker.workspace(), value.substring(slash + 1))
                .filter(round -> round.roster().contains(asker.id()))
                .ifPresent(round -> {
                    if (round.takesAnswers(grace)) {
                        prompts.confirmReminders(round, kind, asker.id(), off);
                    } else {
                        prompts.confirmRemindersOver(round, kind, asker.id(), off);
                    }
                });
    }
}
