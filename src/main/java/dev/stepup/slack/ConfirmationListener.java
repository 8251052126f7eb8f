package dev.stepup.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hears the answers to questions and puts what came of them in their place. */
@Component
final class ConfirmationListener implements SlackFeature {

    private final List<ConfirmableAction> actions;
    private final Readers readers;
    private final Replies replies;
    private final AfterAck afterAck;

    ConfirmationListener(List<ConfirmableAction> actions, Readers readers, Replies replies, AfterAck afterAck) {
        this.actions = actions;
        this.readers = readers;
        this.replies = replies;
        this.afterAck = afterAck;
    }

    @Override
    public void listen(App app) {
        actions.forEach(action -> listen(app, action));
    }

    private void listen(App app, ConfirmableAction action) {
        app.blockAction(action.name() + Confirmation.POST, (request, context) -> {
            Confirmation confirmation = Confirmation.of(request.getPayload());
            replace(request.getPayload(), action.confirm(confirmation, wordsFor(confirmation.asker())));
            return context.ack();
        });
        app.blockAction(action.name() + Confirmation.LEAVE, (request, context) -> {
            replace(request.getPayload(), action.leave(wordsFor(Asker.of(request.getPayload()))));
            return context.ack();
        });
    }

    private Words wordsFor(Asker asker) {
        return readers.wordsFor(asker.workspace(), asker.id());
    }

    private void replace(BlockActionPayload payload, SlackMessage message) {
        Interaction interaction = Interaction.of(payload);
        afterAck.run(interaction, () -> replies.say(interaction, message, true));
    }
}
