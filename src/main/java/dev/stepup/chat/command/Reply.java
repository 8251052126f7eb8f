package dev.stepup.chat.command;

import dev.stepup.chat.Message;
import java.util.Optional;

/** What a subcommand answers its asker, seen by nobody else; nothing when a form has opened instead. */
public record Reply(Optional<Message> message) {

    /** These words. */
    public static Reply words(String text) {
        return new Reply(Optional.of(Message.of(text)));
    }

    /** This message. */
    public static Reply message(Message message) {
        return new Reply(Optional.of(message));
    }

    /** Nothing to read. */
    public static Reply nothing() {
        return new Reply(Optional.empty());
    }
}
