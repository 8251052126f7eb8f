package dev.stepup.checkin.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.PromptBatch.Kind;
import dev.stepup.checkin.RemindersButton;
import dev.stepup.checkin.RemindersOff;
import dev.stepup.checkin.RemindersSwitched;
import dev.stepup.schedule.MisfireThreshold;
import dev.stepup.slack.Asker;
import dev.stepup.slack.SlackFeature;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets people switch reminders off where one reaches them, and on again. */
@Component
final class RemindersListener implements SlackFeature {

    private final RemindersOff remindersOff;
    private final CheckIns checkIns;
    private final SlackPrompts prompts;
    private final MisfireThreshold misfireThreshold;
    private final ApplicationEventPublisher events;

    RemindersListener(
            RemindersOff remindersOff,
            CheckIns checkIns,
            SlackPrompts prompts,
            MisfireThreshold misfireThreshold,
            ApplicationEventPublisher events) {
        this.remindersOff = remindersOff;
        this.checkIns = checkIns;
        this.prompts = prompts;
        this.misfireThreshold = misfireThreshold;
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
        checkIns.find(asker.workspace(), value.substring(slash + 1))
                .filter(checkIn -> checkIn.roster().contains(asker.id()))
                .ifPresent(checkIn -> {
                    if (checkIn.takesAnswers(misfireThreshold)) {
                        prompts.confirmReminders(checkIn, kind, asker.id(), off);
                    } else {
                        prompts.confirmRemindersOver(checkIn, kind, asker.id(), off);
                    }
                });
    }
}
