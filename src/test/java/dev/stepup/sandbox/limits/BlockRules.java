package dev.stepup.sandbox.limits;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * Slack's rules for what apps send. The limits are those of block-kit-limits.json and of Slack's reference, the
 * stricter where they differ; unknown types and fields are refused; lengths count code points.
 */
public final class BlockRules {
    private BlockRules() {}

    /** What Slack would refuse in a message, a view, or a bare array of message blocks; empty when it is fine. */
    public static List<String> violations(JsonElement messageOrView) {
        Report report = new Report();
        if (messageOrView.isJsonArray()) {
            Surface.MESSAGE.check(messageOrView, report);
        } else if (!messageOrView.isJsonObject()) {
            report.add("", "must be a message or a view");
        } else if (Views.isView(messageOrView.getAsJsonObject())) {
            Views.check(messageOrView.getAsJsonObject(), report);
        } else {
            message(messageOrView.getAsJsonObject(), report);
        }
        return report.breaches();
    }

    /** What Slack would refuse in an answer to {@code block_suggestion}. */
    public static List<String> suggestionViolations(JsonElement answer) {
        Report report = new Report();
        Shape.object()
                .may("options", Rule.list(0, Limits.most("select.options"), Texts.option()))
                .may("option_groups", Rule.list(0, Limits.most("select.option_groups"), Texts.optionGroup()))
                .needsOne("options", "option_groups")
                .check(answer, "", report);
        return report.breaches();
    }

    private static void message(JsonObject message, Report report) {
        JsonElement blocks = message.get("blocks");
        if (blocks != null && !blocks.isJsonNull()) {
            Surface.MESSAGE.check(blocks, report);
        }
    }
}
