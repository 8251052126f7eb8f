package dev.stepup.chat.command;

import dev.stepup.chat.Message;
import java.util.Optional;

/** A subcommand's answer, visible only to the asker; empty when a form opened instead. */
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
