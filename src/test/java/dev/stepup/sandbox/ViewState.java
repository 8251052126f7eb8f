package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;

/** What stands in the fields of a view or a message, in Slack's {@code state.values} shape. */
final class ViewState {
    private static final Map<String, String> FIELD = Map.ofEntries(
            Map.entry("plain_text_input", "value"),
            Map.entry("email_text_input", "value"),
            Map.entry("url_text_input", "value"),
            Map.entry("number_input", "value"),
            Map.entry("rich_text_input", "rich_text_value"),
            Map.entry("static_select", "selected_option"),
            Map.entry("external_select", "selected_option"),
            Map.entry("radio_buttons", "selected_option"),
            Map.entry("multi_static_select", "selected_options"),
            Map.entry("multi_external_select", "selected_options"),
            Map.entry("checkboxes", "selected_options"),
            Map.entry("users_select", "selected_user"),
            Map.entry("multi_users_select", "selected_users"),
            Map.entry("conversations_select", "selected_conversation"),
            Map.entry("multi_conversations_select", "selected_conversations"),
            Map.entry("channels_select", "selected_channel"),
            Map.entry("multi_channels_select", "selected_channels"),
            Map.entry("datepicker", "selected_date"),
            Map.entry("timepicker", "selected_time"),
            Map.entry("datetimepicker", "selected_date_time"),
            Map.entry("file_input", "files"));
    private static final Set<String> LISTS =
            Set.of("selected_options", "selected_users", "selected_conversations", "selected_channels", "files");

    private ViewState() {}

    /** The name of the field that holds the value of such an element. */
    static String field(String elementType) {
        return FIELD.getOrDefault(elementType, "value");
    }

    /** The values of fresh blocks; what was entered under the same block, action and type stays, as in Slack. */
    static JsonObject of(JsonArray blocks, JsonObject entered) {
        JsonObject values = new JsonObject();
        for (Placed placed : Placed.in(blocks)) {
            if (placed.keepsState()) {
                JsonObject kept = Json.child(Json.child(entered, placed.blockId()), placed.actionId());
                boolean same = Json.textOr(kept, "type", "").equals(placed.type());
                put(values, placed.blockId(), placed.actionId(), same ? kept.deepCopy() : initial(placed));
            }
        }
        return values;
    }

    static void put(JsonObject values, String blockId, String actionId, JsonObject state) {
        if (!values.has(blockId)) {
            values.add(blockId, new JsonObject());
        }
        values.getAsJsonObject(blockId).add(actionId, state);
    }

    /** Puts what was entered over these values, as far as the blocks have such elements. */
    static void enter(JsonObject values, JsonArray blocks, JsonObject entered) {
        for (Placed placed : Placed.in(blocks)) {
            JsonObject state = Json.child(Json.child(entered, placed.blockId()), placed.actionId());
            if (placed.keepsState() && Json.textOr(state, "type", "").equals(placed.type())) {
                put(values, placed.blockId(), placed.actionId(), state.deepCopy());
            }
        }
    }

    /** The state an action leaves behind. */
    static JsonObject from(String type, JsonObject action) {
        JsonElement value = action.get(field(type));
        return Json.object("type", type, field(type), value == null ? empty(type) : value.deepCopy());
    }

    static boolean isEmpty(JsonObject state) {
        JsonElement value = state.get(field(Json.textOr(state, "type", "")));
        return Json.isNull(value)
                || (value != null
                        && value.isJsonArray()
                        && value.getAsJsonArray().isEmpty())
                || (value != null
                        && value.isJsonPrimitive()
                        && value.getAsString().isEmpty());
    }

    static JsonElement empty(String type) {
        return LISTS.contains(field(type)) ? new JsonArray() : JsonNull.INSTANCE;
    }

    private static JsonObject initial(Placed placed) {
        String field = field(placed.type());
        String initialField = field.equals("rich_text_value")
                ? "initial_value"
                : "initial_" + field.replace("selected_", "").replace("value", "value");
        JsonElement initial = placed.element().get(initialField);
        JsonObject state =
                Json.object("type", placed.type(), field, initial == null ? empty(placed.type()) : initial.deepCopy());
        if (placed.element().has("timezone")) {
            state.add("timezone", placed.element().get("timezone"));
        }
        return state;
    }
}
