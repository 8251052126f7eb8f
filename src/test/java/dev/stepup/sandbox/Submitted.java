package dev.stepup.sandbox;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a form: errors by block id and by label, the view that took its place, the error Slack showed when
 * the bot failed, and how long the bot took.
 */
public record Submitted(
        Map<String, String> errorsByBlock,
        Map<String, String> errors,
        @Nullable View next,
        @Nullable String problem,
        Duration took) {
    /** Whether the form was taken. */
    public boolean ok() {
        return errors.isEmpty() && errorsByBlock.isEmpty() && problem == null;
    }
}
