package dev.stepup.sandbox.limits;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The elements people type into or tick. */
final class Inputs {
    static final Map<String, Rule> ALL = new HashMap<>();
    private static final int LONGEST = Limits.at("plain_text_input.max_length.max");

    static {
        ALL.put(
                "plain_text_input",
                typed("plain_text_input")
                        .may("initial_value", Rule.string(0, LONGEST))
                        .may("multiline", Rule.flag())
                        .may("min_length", Rule.integer(0, LONGEST))
                        .may("max_length", Rule.integer(1, LONGEST))
                        .also(Inputs::lengthsFit));
        ALL.put("email_text_input", typed("email_text_input").may("initial_value", Rule.string(0, LONGEST)));
        ALL.put("url_text_input", typed("url_text_input").may("initial_value", Rule.string(0, LONGEST)));
        ALL.put(
                "number_input",
                typed("number_input")
                        .needs("is_decimal_allowed", Rule.flag())
                        .may("initial_value", numeric())
                        .may("min_value", numeric())
                        .may("max_value", numeric())
                        .also(Inputs::numbersFit));
        ALL.put(
                "rich_text_input",
                typed("rich_text_input")
                        .may("initial_value", RichText.block())
                        .may("min_lines", Rule.integer(1, 100))
                        .may("max_lines", Rule.integer(1, 100)));
        ALL.put("radio_buttons", ticked("radio_buttons").may("initial_option", Texts.formattedOption()));
        ALL.put(
                "checkboxes",
                ticked("checkboxes")
                        .may(
                                "initial_options",
                                Rule.list(1, Limits.most("checkboxes.options"), Texts.formattedOption())));
        ALL.put(
                "file_input",
                Elements.element("file_input")
                        .may("filetypes", Rule.list(1, 100, Rule.string(1, 20)))
                        .may(
                                "max_files",
                                Rule.integer(
                                        Limits.at("file_input.max_files.min"), Limits.at("file_input.max_files.max"))));
    }

    private Inputs() {}

    private static Shape typed(String type) {
        return Elements.element(type)
                .may("placeholder", Texts.placeholder())
                .may("focus_on_load", Rule.flag())
                .may("dispatch_action_config", Texts.dispatchConfig());
    }

    private static Shape ticked(String type) {
        return Elements.element(type)
                .needs("options", Rule.list(1, Limits.most(type + ".options"), Texts.formattedOption()))
                .may("focus_on_load", Rule.flag())
                .may("confirm", Texts.confirm())
                .also(Elements::initialAmongOptions);
    }

    private static Rule numeric() {
        return Rule.matching("-?\\d+(\\.\\d+)?", "a number in a string");
    }

    private static void lengthsFit(JsonObject element, String path, Report report) {
        long least = number(element, "min_length").map(BigDecimal::longValue).orElse(0L);
        long most = number(element, "max_length").map(BigDecimal::longValue).orElse((long) LONGEST);
        if (least > most) {
            report.add(path, "min_length must not be more than max_length");
        }
        String initial = Rule.text(element, "initial_value");
        long length = initial.codePointCount(0, initial.length());
        if (length > most || (length > 0 && length < least)) {
            report.add(path + "/initial_value", "must have from " + least + " to " + most + " characters");
        }
    }

    private static void numbersFit(JsonObject element, String path, Report report) {
        Optional<BigDecimal> least = number(element, "min_value");
        Optional<BigDecimal> most = number(element, "max_value");
        Optional<BigDecimal> initial = number(element, "initial_value");
        boolean upsideDown =
                least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
        boolean low = least.isPresent() && initial.isPresent() && initial.get().compareTo(least.get()) < 0;
        boolean high = most.isPresent() && initial.isPresent() && initial.get().compareTo(most.get()) > 0;
        if (upsideDown || low || high) {
            report.add(path, "min_value, initial_value and max_value must be in this order");
        }
    }

    private static Optional<BigDecimal> number(JsonObject element, String name) {
        JsonElement value = element.get(name);
        return value instanceof JsonPrimitive primitive
                        && primitive.getAsString().matches("-?\\d+(\\.\\d+)?")
                ? Optional.of(new BigDecimal(primitive.getAsString()))
                : Optional.empty();
    }
}
