package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.stepup.sandbox.limits.BlockRules;
import java.util.List;

/** Holds what the bot sends against Slack's rules, and keeps a record of every breach. */
final class Sendable {
    private static final int LONGEST_TEXT = 40_000;

    private final World world;

    Sendable(World world) {
        this.world = world;
    }

    /** Refuses a message Slack would refuse, and notes one without words for notifications. */
    void message(String where, JsonObject message) {
        String text = Json.textOr(message, "text", "");
        JsonArray blocks = Json.children(message, "blocks");
        if (text.isEmpty()
                && blocks.isEmpty()
                && Json.children(message, "attachments").isEmpty()) {
            throw new Refusal("no_text");
        }
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            world.violation(where + ": text is longer than " + LONGEST_TEXT);
            throw new Refusal("msg_too_long");
        }
        if (text.isBlank() && !blocks.isEmpty()) {
            world.violation(where + ": blocks without the text that notifications and screen readers use");
        }
        refuse(where, "invalid_blocks", BlockRules.violations(message));
    }

    /** Refuses a view Slack would refuse. */
    void view(String where, JsonElement view) {
        refuse(where, "invalid_arguments", BlockRules.violations(view));
    }

    private void refuse(String where, String code, List<String> breaches) {
        breaches.forEach(breach -> world.violation(where + ": " + breach));
        if (!breaches.isEmpty()) {
            throw Refusal.withMessages(code, breaches);
        }
    }
}
