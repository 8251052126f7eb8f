package dev.stepup.sandbox.limits;

import com.google.gson.JsonElement;
import java.util.List;

/** Slack's rules for messages and views. */
public final class BlockRules {
    private BlockRules() {}

    /** What Slack would refuse in a message or a view, in words; empty when it is fine. */
    public static List<String> violations(JsonElement messageOrView) {
        return List.of();
    }

    /** What Slack would refuse in an answer to {@code block_suggestion}. */
    public static List<String> suggestionViolations(JsonElement answer) {
        return List.of();
    }
}
