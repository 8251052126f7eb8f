package dev.stepup.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Objects;

/**
 * Somebody's "Post it" to a question.
 *
 * @param value what the question carried: at most 2,000 characters that say exactly what it was about
 * @param question names the question within its workspace, the same each time one of its buttons is pressed
 * @param channel where it was asked
 * @param trigger lets a form be opened for three seconds
 */
public record Confirmation(Asker asker, String value, String question, String channel, String trigger) {

    static final String POST = "_post";
    static final String LEAVE = "_leave";

    static Confirmation of(BlockActionPayload payload) {
        String channel = Objects.requireNonNullElse(payload.getContainer().getChannelId(), "");
        String message = Objects.requireNonNullElse(payload.getContainer().getMessageTs(), "");
        return new Confirmation(
                Asker.of(payload),
                Objects.requireNonNullElse(payload.getActions().get(0).getValue(), ""),
                channel + ":" + message,
                channel,
                Objects.requireNonNullElse(payload.getTriggerId(), ""));
    }

    /** Asks whether to do this, of which these words say all that will be noticed. */
    public static SlackMessage ask(String action, String text, String value, Words words) {
        return new SlackMessage(text, List.of(Paragraphs.paragraph(text), buttons(action, value, words)));
    }

    /** The two answers, for a question that shows more than words. */
    public static LayoutBlock buttons(String action, String value, Words words) {
        return Buttons.row(
                "confirm",
                Buttons.primary(action + POST, words.say("slack.confirm.post"), value),
                Buttons.button(action + LEAVE, words.say("slack.confirm.leave"), value));
    }
}
