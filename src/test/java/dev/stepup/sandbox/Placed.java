package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An interactive element and the block it sits in. */
record Placed(JsonObject block, JsonObject element) {
    private static final Set<String> STATELESS =
            Set.of("button", "overflow", "image", "workflow_button", "feedback_buttons", "icon_button", "");

    static List<Placed> in(JsonArray blocks) {
        List<Placed> found = new ArrayList<>();
        blocks.forEach(block -> collect(block.getAsJsonObject(), found));
        return found;
    }

    private static void collect(JsonObject block, List<Placed> found) {
        for (String single : List.of("accessory", "element")) {
            if (block.has(single)) {
                add(block, block.get(single), found);
            }
        }
        for (String several : List.of("elements", "actions")) {
            Json.children(block, several).forEach(element -> add(block, element, found));
        }
        Json.children(block, "child_blocks").forEach(child -> collect(child.getAsJsonObject(), found));
    }

    private static void add(JsonObject block, JsonElement element, List<Placed> found) {
        String type = Json.textOr(element.getAsJsonObject(), "type", "");
        if (type.equals("card")) {
            collect(element.getAsJsonObject(), found);
        } else if (!Set.of("image", "plain_text", "mrkdwn").contains(type) && !type.startsWith("rich_text_s")) {
            found.add(new Placed(block, element.getAsJsonObject()));
        }
    }

    String type() {
        return Json.textOr(element, "type", "");
    }

    String blockId() {
        return Json.textOr(block, "block_id", "");
    }

    String actionId() {
        return Json.textOr(element, "action_id", "");
    }

    boolean inInput() {
        return Json.textOr(block, "type", "").equals("input");
    }

    boolean optional() {
        return Json.flag(block, "optional");
    }

    boolean keepsState() {
        return !STATELESS.contains(type()) && !Json.textOr(block, "type", "").equals("rich_text");
    }

    /** Whether using it reaches the app at once. */
    boolean dispatches() {
        return !inInput() || Json.flag(block, "dispatch_action");
    }

    /** What a person would call it: its label, or the words beside it. */
    String label() {
        if (inInput()) {
            return Json.textOr(Json.child(block, "label"), "text", "");
        }
        if (type().equals("button") || type().equals("workflow_button")) {
            return Json.textOr(Json.child(element, "text"), "text", "");
        }
        return Json.text(Json.child(block, "text"), "text")
                .orElseGet(() -> Json.textOr(Json.child(element, "placeholder"), "text", actionId()));
    }

    List<JsonObject> options() {
        List<JsonObject> options = new ArrayList<>();
        Json.children(element, "options").forEach(option -> options.add(option.getAsJsonObject()));
        Json.children(element, "option_groups")
                .forEach(group -> Json.children(group.getAsJsonObject(), "options")
                        .forEach(option -> options.add(option.getAsJsonObject())));
        return options;
    }
}
