package dev.stepup.slack;

import java.util.Optional;

/** What a subcommand answers its asker, seen by nobody else; nothing when a form has opened instead. */
public record Reply(Optional<SlackMessage> message) {

    /** These words. */
    public static Reply words(String text) {
        return new Reply(Optional.of(SlackMessage.of(text)));
    }

    /** This message. */
    public static Reply message(SlackMessage message) {
        return new Reply(Optional.of(message));
    }

    /** Nothing to read. */
    public static Reply nothing() {
        return new Reply(Optional.empty());
    }
}
