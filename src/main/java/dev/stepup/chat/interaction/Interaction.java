package dev.stepup.chat.interaction;

import java.util.Optional;

/**
 * A press, command or submission, with what is needed to answer it.
 *
 * @param id names this one request; a form can be opened by it for three seconds
 * @param replyAddress where an answer is taken that only they see; nothing for what was pressed in a view
 * @param button the button, where pressing the same one in another message does the same
 */
public record Interaction(Asker asker, String id, Optional<String> replyAddress, Optional<PressedButton> button) {

    /** What this person wrote to the bot. */
    public static Interaction of(Asker writer, String message) {
        return new Interaction(writer, message, Optional.empty(), Optional.empty());
    }

    /** A button by what it does. */
    public record PressedButton(String action, String value) {}
}
