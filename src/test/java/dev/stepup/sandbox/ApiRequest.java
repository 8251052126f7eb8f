package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.stepup.sandbox.http.Exchange;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A Web API call as it came: its parameters, of a form, a query or a JSON body alike. */
record ApiRequest(String method, JsonObject params, String token, String authorization) {
    private static final Set<String> JSON = Set.of("blocks", "view", "metadata", "attachments", "files", "outputs");

    static ApiRequest of(String method, Exchange exchange) {
        JsonObject params = new JsonObject();
        exchange.query().forEach((name, value) -> params.add(name, value(name, value)));
        if (exchange.header("Content-Type").orElse("").contains("json")) {
            Json.parseObject(exchange.text())
                    .ifPresent(body -> body.entrySet()
                            .forEach(entry -> params.add(
                                    entry.getKey(),
                                    entry.getValue().isJsonPrimitive()
                                            ? value(
                                                    entry.getKey(),
                                                    entry.getValue().getAsString())
                                            : entry.getValue())));
        } else {
            exchange.form().forEach((name, value) -> params.add(name, value(name, value)));
        }
        String token = exchange.header("Authorization")
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring("Bearer ".length()))
                .orElseGet(() -> Json.textOr(params, "token", ""));
        params.remove("token");
        return new ApiRequest(
                method, params, token, exchange.header("Authorization").orElse(""));
    }

    Optional<String> optional(String name) {
        return Json.text(params, name).filter(text -> !text.isEmpty());
    }

    String text(String name, String otherwise) {
        return optional(name).orElse(otherwise);
    }

    /** A parameter without which Slack answers {@code invalid_arguments}, or the code given. */
    String required(String name, String code) {
        return optional(name).orElseThrow(() -> new Refusal(code));
    }

    String required(String name) {
        return optional(name)
                .orElseThrow(() -> Refusal.withMessages(
                        "invalid_arguments", java.util.List.of("missing required field: " + name)));
    }

    boolean flag(String name) {
        return Json.flag(params, name);
    }

    int number(String name, int otherwise) {
        try {
            return optional(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new Refusal("invalid_arguments");
        }
    }

    Optional<JsonArray> blocks() {
        JsonElement blocks = params.get("blocks");
        if (Json.isNull(blocks)) {
            return Optional.empty();
        }
        if (blocks == null || !blocks.isJsonArray()) {
            throw new Refusal("invalid_blocks_format");
        }
        return Optional.of(blocks.getAsJsonArray());
    }

    Optional<JsonObject> object(String name) {
        JsonElement value = params.get(name);
        return value != null && value.isJsonObject() ? Optional.of(value.getAsJsonObject()) : Optional.empty();
    }

    private static JsonElement value(String name, String text) {
        JsonElement plain = Json.array(java.util.List.of(text)).get(0);
        return JSON.contains(name) ? Json.parse(text).orElse(plain) : plain;
    }

    /** What answers one method. */
    interface Method {
        /** The answer without its {@code ok}; a {@link Refusal} says no. */
        JsonObject answer(ApiRequest request);
    }

    /** A group of methods by their names. */
    interface Methods {
        /** The methods of the group. */
        Map<String, Method> byName();
    }
}
