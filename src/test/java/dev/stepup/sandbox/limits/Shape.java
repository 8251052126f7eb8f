package dev.stepup.sandbox.limits;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An object's fields: which it must have, which it may have, and nothing else. */
final class Shape implements Rule {
    private final Map<String, Rule> fields = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final List<Check> checks = new ArrayList<>();

    static Shape object() {
        return new Shape();
    }

    static Shape of(String type) {
        return object().needs("type", Rule.oneOf(type));
    }

    Shape needs(String name, Rule rule) {
        required.add(name);
        return may(name, rule);
    }

    Shape may(String name, Rule rule) {
        fields.put(name, rule);
        return this;
    }

    /** One of these fields has to be there. */
    Shape needsAny(String... names) {
        return also((object, path, report) -> {
            if (List.of(names).stream().noneMatch(object::has)) {
                report.add(path, "missing one of the fields " + List.of(names));
            }
        });
    }

    /** Exactly one of these fields has to be there. */
    Shape needsOne(String... names) {
        return also((object, path, report) -> {
            if (List.of(names).stream().filter(object::has).count() != 1) {
                report.add(path, "exactly one of the fields " + List.of(names) + " is needed");
            }
        });
    }

    Shape also(Check check) {
        checks.add(check);
        return this;
    }

    @Override
    public void check(JsonElement value, String path, Report report) {
        if (!value.isJsonObject()) {
            report.add(path, "must be an object");
            return;
        }
        JsonObject object = value.getAsJsonObject();
        for (String name : required) {
            if (!object.has(name) || object.get(name).isJsonNull()) {
                report.add(path, "missing required field: " + name);
            }
        }
        for (Map.Entry<String, JsonElement> field : object.entrySet()) {
            Rule rule = fields.get(field.getKey());
            if (rule == null) {
                report.add(path, "unsupported field: " + field.getKey());
            } else if (!field.getValue().isJsonNull()) {
                rule.check(field.getValue(), path + "/" + field.getKey(), report);
            }
        }
        checks.forEach(check -> check.check(object, path, report));
    }

    /** A rule about an object as a whole. */
    interface Check {
        void check(JsonObject object, String path, Report report);
    }
}
