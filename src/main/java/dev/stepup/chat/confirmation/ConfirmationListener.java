package dev.stepup.chat.confirmation;

import dev.stepup.chat.Message;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Replies;
import java.util.List;
import org.springframework.stereotype.Component;

/** Handles "Post it" and "Leave it", and replaces the question with the result. */
@Component
final class ConfirmationListener implements Listener {

    private final List<ConfirmableAction> actions;
    private final Replies replies;
    private final AfterAck afterAck;

    ConfirmationListener(List<ConfirmableAction> actions, Replies replies, AfterAck afterAck) {
        this.actions = actions;
        this.replies = replies;
        this.afterAck = afterAck;
    }

    @Override
    public void listen(Listeners listeners) {
        actions.forEach(action -> {
            listeners.onPress(
                    action.name() + Confirmation.POST,
                    press -> replace(press, action.confirm(Confirmation.of(press), press.words())));
            listeners.onPress(action.name() + Confirmation.LEAVE, press -> replace(press, action.leave(press.words())));
        });
    }

    private void replace(Press press, Message message) {
        afterAck.run(press.interaction(), () -> replies.say(press.interaction(), message, true));
    }
}
