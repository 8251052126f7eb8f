package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words people read in blocks, in reading order. */
final class Words {
    private static final Set<String> UNSEEN = Set.of(
            "type",
            "block_id",
            "action_id",
            "value",
            "style",
            "url",
            "image_url",
            "private_metadata",
            "callback_id",
            "external_id",
            "confirm",
            "placeholder",
            "options",
            "option_groups",
            "initial_option",
            "initial_options",
            "filter",
            "dispatch_action_config",
            "axis_config",
            "id",
            "hash",
            "state");

    private Words() {}

    static String of(JsonArray blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> collect(block, lines));
        return String.join("\n", lines);
    }

    private static void collect(JsonElement element, List<String> lines) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(child -> collect(child, lines));
        } else if (element.isJsonObject()) {
            object(element.getAsJsonObject(), lines);
        }
    }

    private static void object(JsonObject object, List<String> lines) {
        String type = Json.textOr(object, "type", "");
        switch (type) {
            case "plain_text", "mrkdwn", "markdown", "raw_text", "text" -> lines.add(Json.textOr(object, "text", ""));
            case "raw_number" -> lines.add(Json.text(object, "text").orElseGet(() -> Json.textOr(object, "value", "")));
            case "user" -> lines.add("<@" + Json.textOr(object, "user_id", "") + ">");
            case "emoji" -> lines.add(":" + Json.textOr(object, "name", "") + ":");
            case "rich_text_section" -> lines.add(inline(object));
            default -> {
                for (Map.Entry<String, JsonElement> field : object.entrySet()) {
                    if (UNSEEN.contains(field.getKey())) {
                        continue;
                    }
                    if (Set.of("title", "label", "name", "caption", "text", "alt_text")
                                    .contains(field.getKey())
                            && field.getValue().isJsonPrimitive()) {
                        lines.add(label(object, field.getValue().getAsString()));
                    } else {
                        collect(field.getValue(), lines);
                    }
                }
                options(object, type, lines);
            }
        }
    }

    /** Radio buttons and checkboxes show their options at once, menus do not. */
    private static void options(JsonObject object, String type, List<String> lines) {
        if (type.equals("radio_buttons") || type.equals("checkboxes")) {
            Json.children(object, "options").forEach(option -> collect(option, lines));
        }
    }

    private static String label(JsonObject object, String label) {
        return object.has("label") && object.has("value")
                ? label + ": " + object.get("value").getAsString()
                : label;
    }

    private static String inline(JsonObject section) {
        StringBuilder line = new StringBuilder();
        Json.children(section, "elements").forEach(element -> {
            List<String> one = new ArrayList<>();
            collect(element, one);
            line.append(String.join("", one));
        });
        return line.toString();
    }
}
