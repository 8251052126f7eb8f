package dev.stepup.golden;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people press, choose or fill in, as text. */
final class Elements {

    private static final int LISTED = 14;
    private static final int FIRST = 4;

    private final Markup markup;

    Elements(Markup markup) {
        this.markup = markup;
    }

    /** An element that stands in a row or beside a paragraph. */
    String inline(JsonObject element) {
        return switch (type(element)) {
            case "button" -> "[" + plain(element, "text") + "]" + confirmation(element);
            case "overflow" -> "[… " + String.join(" · ", options(element)) + "]";
            case "mrkdwn" -> markup.read(text(element, "text"));
            case "plain_text" -> text(element, "text");
            default -> "[" + plain(element, "placeholder") + " ▾] " + kind(element);
        };
    }

    private static String confirmation(JsonObject element) {
        if (!element.has("confirm")) {
            return "";
        }
        JsonObject confirm = element.getAsJsonObject("confirm");
        return " (asks first: " + plain(confirm, "title") + " – " + plain(confirm, "text") + " ["
                + plain(confirm, "confirm") + "] [" + plain(confirm, "deny") + "])";
    }

    /** An input with its label, what it takes, what stands in it at first, and its hint. */
    List<String> input(JsonObject block) {
        JsonObject element = block.getAsJsonObject("element");
        List<String> lines = new ArrayList<>();
        boolean optional = block.has("optional") && block.get("optional").getAsBoolean();
        lines.add("▢ " + plain(block, "label") + (optional ? "  (optional)" : ""));
        lines.add("    " + kind(element));
        initial(element).ifPresent(initial -> lines.add("    at first: " + initial.replace("\n", " / ")));
        if (block.has("hint")) {
            lines.add("    hint: " + plain(block, "hint"));
        }
        return lines;
    }

    private String kind(JsonObject element) {
        return switch (type(element)) {
            case "plain_text_input" ->
                element.has("multiline") && element.get("multiline").getAsBoolean()
                        ? "lines of text"
                        : "a line of text";
            case "static_select", "radio_buttons" -> "one of: " + listed(element);
            case "multi_static_select", "checkboxes" -> "any of: " + listed(element);
            case "external_select" -> "one, searched as one types";
            case "multi_external_select" -> "any, searched as one types";
            case "users_select" -> "one person of the workspace";
            case "multi_users_select" -> "any people of the workspace";
            case "conversations_select", "channels_select" -> "a channel";
            case "timepicker" -> "a time";
            case "datepicker" -> "a day";
            case "file_input" -> "a file";
            default -> throw new IllegalArgumentException("No words for an element of type " + type(element));
        };
    }

    private static String listed(JsonObject element) {
        List<String> options = options(element);
        if (options.size() <= LISTED) {
            return String.join(" · ", options);
        }
        return String.join(" · ", options.subList(0, FIRST)) + " … " + options.get(options.size() - 1);
    }

    private static List<String> options(JsonObject element) {
        List<String> options = new ArrayList<>();
        array(element, "options").forEach(option -> options.add(plain(option.getAsJsonObject(), "text")));
        array(element, "option_groups").forEach(group -> options.addAll(options(group.getAsJsonObject())));
        return options;
    }

    private Optional<String> initial(JsonObject element) {
        return element.entrySet().stream()
                .filter(field -> field.getKey().startsWith("initial_"))
                .map(field -> value(field.getValue()))
                .findFirst();
    }

    private String value(JsonElement value) {
        if (value.isJsonArray()) {
            return String.join(
                    ", ",
                    value.getAsJsonArray().asList().stream().map(this::value).toList());
        }
        return value.isJsonObject() ? plain(value.getAsJsonObject(), "text") : markup.name(value.getAsString());
    }

    static String type(JsonObject object) {
        return text(object, "type");
    }

    static String text(JsonObject object, String name) {
        return object.has(name) && object.get(name).isJsonPrimitive()
                ? object.get(name).getAsString()
                : "";
    }

    /** The text of the text object under this name. */
    static String plain(JsonObject object, String name) {
        return object.has(name) && object.get(name).isJsonObject() ? text(object.getAsJsonObject(name), "text") : "";
    }

    static JsonArray array(JsonObject object, String name) {
        return object.has(name) && object.get(name).isJsonArray() ? object.getAsJsonArray(name) : new JsonArray();
    }
}
