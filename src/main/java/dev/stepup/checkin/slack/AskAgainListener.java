package dev.stepup.checkin.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.stepup.checkin.AskAgainButton;
import dev.stepup.checkin.ResumeAsking;
import dev.stepup.slack.AfterAck;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Interaction;
import dev.stepup.slack.Readers;
import dev.stepup.slack.Replies;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackMessage;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes the one tap with which somebody who is not asked any more goes on. */
@Component
final class AskAgainListener implements SlackFeature {

    private final ResumeAsking resumeAsking;
    private final Readers readers;
    private final Replies replies;
    private final AfterAck afterAck;

    AskAgainListener(ResumeAsking resumeAsking, Readers readers, Replies replies, AfterAck afterAck) {
        this.resumeAsking = resumeAsking;
        this.readers = readers;
        this.replies = replies;
        this.afterAck = afterAck;
    }

    @Override
    public void listen(App app) {
        app.blockAction(AskAgainButton.ACTION, (request, context) -> {
            pressed(request.getPayload());
            return context.ack();
        });
    }

    private void pressed(BlockActionPayload payload) {
        Interaction pressed = Interaction.of(payload);
        String team = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
        if (team.equals(AskAgainButton.EVERYWHERE)) {
            resumeAsking.everywhere(pressed);
            confirm(pressed);
        } else if (!resumeAsking.in(pressed, team)) {
            confirm(pressed);
        }
    }

    /** On the home tab it shows, in what only they see it must be said. */
    private void confirm(Interaction pressed) {
        if (pressed.responseUrl().isPresent()) {
            Asker asker = pressed.asker();
            String said = readers.wordsFor(asker.workspace(), asker.id()).say("checkin.askedAgain.everywhere");
            afterAck.run(pressed, () -> replies.say(pressed, SlackMessage.of(said), false));
        }
    }
}
