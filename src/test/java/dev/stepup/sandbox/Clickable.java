package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;

/** Finds buttons by what they say and makes the actions of elements. */
final class Clickable {
    private Clickable() {}

    static List<String> labels(JsonArray blocks) {
        return buttons(blocks).stream().map(Placed::label).toList();
    }

    static Placed button(JsonArray blocks, String label) {
        return buttons(blocks).stream()
                .filter(placed -> placed.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button \"" + label + "\", there are " + labels(blocks)));
    }

    /** The action of pressing a button. */
    static JsonObject pressed(Placed button) {
        JsonObject element = button.element();
        return Json.object(
                "action_id", button.actionId(),
                "type", button.type(),
                "text", element.get("text"),
                "value", element.get("value"),
                "style", element.get("style"));
    }

    private static List<Placed> buttons(JsonArray blocks) {
        return Placed.in(blocks).stream()
                .filter(placed -> Set.of("button", "workflow_button").contains(placed.type()))
                .toList();
    }
}
