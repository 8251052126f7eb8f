package dev.stepup.checkin.chat;

import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.PromptBatch.Kind;
import dev.stepup.checkin.RemindersButton;
import dev.stepup.checkin.RemindersOff;
import dev.stepup.checkin.RemindersSwitched;
import dev.stepup.schedule.MisfireThreshold;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets people switch reminders off where one reaches them, and on again. */
@Component
final class RemindersListener implements Listener {

    private final RemindersOff remindersOff;
    private final CheckIns checkIns;
    private final ChatPrompts prompts;
    private final MisfireThreshold misfireThreshold;
    private final ApplicationEventPublisher events;

    RemindersListener(
            RemindersOff remindersOff,
            CheckIns checkIns,
            ChatPrompts prompts,
            MisfireThreshold misfireThreshold,
            ApplicationEventPublisher events) {
        this.remindersOff = remindersOff;
        this.checkIns = checkIns;
        this.prompts = prompts;
        this.misfireThreshold = misfireThreshold;
        this.events = events;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(RemindersButton.OFF, press -> {
            remindersOff.add(press.asker().workspace(), press.asker().id());
            switched(press, press.asker(), true);
        });
        listeners.onPress(RemindersButton.ON, press -> {
            remindersOff.remove(press.asker().workspace(), press.asker().id());
            switched(press, press.asker(), false);
        });
    }

    private void switched(Press press, Asker asker, boolean off) {
        events.publishEvent(new RemindersSwitched(asker.workspace(), asker.id()));
        show(press, asker, off);
    }

    /** Where the button stood in a reminder, that reminder says so. */
    private void show(Press press, Asker asker, boolean off) {
        String value = press.value();
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
