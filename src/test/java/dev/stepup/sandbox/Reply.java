package dev.stepup.sandbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came back at once: the HTTP status, what only this person sees, the form that opened, how long the bot took, and
 * the error Slack showed instead.
 */
public record Reply(
        int status,
        @Nullable Message ephemeral,
        @Nullable View opened,
        Duration took,
        @Nullable String error) {
    /** The ephemeral message; fails when there was none. */
    public Message message() {
        if (ephemeral == null) {
            throw new AssertionError("No ephemeral message came back: " + this);
        }
        return ephemeral;
    }

    /** The words of the ephemeral message, empty when there was none. */
    public String words() {
        return ephemeral == null ? "" : ephemeral.words();
    }

    /** Whether the bot answered in time and with 200. */
    public boolean ok() {
        return error == null;
    }
}
