package dev.stepup.checkin.chat;

import dev.stepup.chat.Message;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.checkin.running.AskAgainButton;
import dev.stepup.checkin.running.ResumeAsking;
import org.springframework.stereotype.Component;

/** Takes the one tap with which somebody who is not asked any more goes on. */
@Component
final class AskAgainListener implements Listener {

    private final ResumeAsking resumeAsking;
    private final Replies replies;
    private final AfterAck afterAck;

    AskAgainListener(ResumeAsking resumeAsking, Replies replies, AfterAck afterAck) {
        this.resumeAsking = resumeAsking;

        this.replies = replies;
        this.afterAck = afterAck;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(AskAgainButton.ACTION, this::pressed);
    }

    private void pressed(Press press) {
        if (press.value().equals(AskAgainButton.EVERYWHERE)) {
            resumeAsking.everywhere(press.interaction());
            confirm(press);
        } else if (!resumeAsking.in(press.interaction(), press.value())) {
            confirm(press);
        }
    }

    /** On the home tab it shows, in what only they see it must be said. */
    private void confirm(Press press) {
        Interaction interaction = press.interaction();
        if (interaction.replyAddress().isPresent()) {
            String said = press.words().say("checkin.askedAgain.everywhere");
            afterAck.run(interaction, () -> replies.say(interaction, Message.of(said), false));
        }
    }
}
