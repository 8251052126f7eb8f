package dev.stepup.checkin.chat;

import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.checkin.PromptBatch.Kind;
import dev.stepup.checkin.running.RemindersButton;
import dev.stepup.checkin.running.SwitchReminders;
import org.springframework.stereotype.Component;

/** Handles the buttons that switch reminders off and on. */
@Component
final class RemindersListener implements Listener {

    private final SwitchReminders switchReminders;

    RemindersListener(SwitchReminders switchReminders) {
        this.switchReminders = switchReminders;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(RemindersButton.OFF, press -> switchTo(true, press));
        listeners.onPress(RemindersButton.ON, press -> switchTo(false, press));
    }

    private void switchTo(boolean off, Press press) {
        Asker asker = press.asker();
        String value = press.value();
        int slash = value.indexOf('/');
        if (slash < 0) {
            switchReminders.to(off, asker.workspace(), asker.id());
        } else {
            Kind kind = value.startsWith(Kind.REMIND_AGAIN.name()) ? Kind.REMIND_AGAIN : Kind.REMIND;
            switchReminders.inReminder(off, asker.workspace(), asker.id(), value.substring(slash + 1), kind);
        }
    }
}
