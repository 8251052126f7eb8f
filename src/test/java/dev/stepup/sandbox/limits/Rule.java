package dev.stepup.sandbox.limits;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a piece of JSON has to be. */
@FunctionalInterface
interface Rule {
    void check(JsonElement value, String path, Report report);

    /** A string of so many code points. */
    static Rule string(int least, int most) {
        return (value, path, report) -> {
            if (!isString(value)) {
                report.add(path, "must be a string");
                return;
            }
            String text = value.getAsString();
            int length = text.codePointCount(0, text.length());
            if (length < least || (least > 0 && text.isBlank())) {
                report.add(path, "must be more than " + (least - 1) + " characters");
            }
            if (length > most) {
                report.add(path, "must be less than " + (most + 1) + " characters");
            }
        };
    }

    static Rule matching(String regex, String words) {
        Pattern pattern = Pattern.compile(regex);
        return (value, path, report) -> {
            if (!isString(value) || !pattern.matcher(value.getAsString()).matches()) {
                report.add(path, "must be " + words);
            }
        };
    }

    /** An http address. */
    static Rule url() {
        int longest = Limits.longest("url_source.url");
        return matching("(https?://|mailto:)[^\\s]+", "a valid URL").and(string(1, longest));
    }

    static Rule oneOf(String... values) {
        Set<String> allowed = Set.of(values);
        return (value, path, report) -> {
            if (!isString(value) || !allowed.contains(value.getAsString())) {
                report.add(path, "must be one of " + allowed);
            }
        };
    }

    static Rule flag() {
        return (value, path, report) -> {
            if (!(value instanceof JsonPrimitive primitive) || !primitive.isBoolean()) {
                report.add(path, "must be a boolean");
            }
        };
    }

    static Rule number() {
        return (value, path, report) -> {
            if (!(value instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
                report.add(path, "must be a number");
            }
        };
    }

    static Rule integer(long least, long most) {
        return (value, path, report) -> {
            boolean whole = value instanceof JsonPrimitive primitive
                    && primitive.isNumber()
                    && primitive.getAsString().matches("-?\\d{1,18}");
            if (!whole || value.getAsLong() < least || value.getAsLong() > most) {
                report.add(path, "must be an integer from " + least + " to " + most);
            }
        };
    }

    static Rule list(int least, int most, Rule item) {
        return (value, path, report) -> {
            if (!value.isJsonArray()) {
                report.add(path, "must be an array");
                return;
            }
            int size = value.getAsJsonArray().size();
            if (size < least) {
                report.add(path, "no fewer than " + least + " items allowed");
            }
            if (size > most) {
                report.add(path, "no more than " + most + " items allowed");
            }
            for (int i = 0; i < size; i++) {
                item.check(value.getAsJsonArray().get(i), path + "/" + i, report);
            }
        };
    }

    /** An object whose {@code type} is one of these, held against the rule of its type. */
    static Rule typed(Map<String, Rule> byType) {
        return (value, path, report) -> {
            String type = value.isJsonObject() ? text(value.getAsJsonObject(), "type") : "";
            Rule rule = byType.get(type);
            if (rule == null) {
                report.add(path, type.isEmpty() ? "missing required field: type" : "unsupported type: " + type);
            } else {
                rule.check(value, path, report);
            }
        };
    }

    static Rule anything() {
        return (value, path, report) -> {};
    }

    default Rule and(Rule other) {
        return (value, path, report) -> {
            check(value, path, report);
            other.check(value, path, report);
        };
    }

    static boolean isString(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString();
    }

    static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    static List<JsonElement> items(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonArray() ? value.getAsJsonArray().asList() : List.of();
    }
}
