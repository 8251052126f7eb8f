package dev.stepup.chat.confirmation;

import dev.stepup.chat.Block;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Press;
import java.util.List;

/**
 * Somebody's "Post it" to the question before a {@link ConfirmableAction}.
 *
 * @param value what the question carried: at most 2,000 characters that say exactly what it was about
 * @param question names the question within its workspace, the same each time one of its buttons is pressed
 * @param channel where it was asked
 * @param trigger lets a form be opened for three seconds
 */
public record Confirmation(Asker asker, String value, String question, String channel, String trigger) {

    /** The end of the action that says yes. */
    public static final String POST = "_post";

    static final String LEAVE = "_leave";

    static Confirmation of(Press press) {
        return new Confirmation(
                press.asker(),
                press.value(),
                press.channel() + ":" + press.message(),
                press.channel(),
                press.interaction().id());
    }

    /** Asks whether to do this, of which these words say all that will be noticed. */
    public static Message ask(String action, String text, String value, Words words) {
        return new Message(text, List.of(Block.paragraph(text), buttons(action, value, words)));
    }

    /** The two answers, for a question that shows more than words. */
    public static Block buttons(String action, String value, Words words) {
        return Buttons.row(
                "confirm",
                Buttons.primary(action + POST, words.say("slack.confirm.post"), value),
                Buttons.button(action + LEAVE, words.say("slack.confirm.leave"), value));
    }
}
