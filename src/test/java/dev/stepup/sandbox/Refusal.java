package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.util.List;

/** Slack saying no: {@code ok: false} with one of its error codes. */
final class Refusal extends RuntimeException {
    private final String code;
    private final transient JsonObject more;

    Refusal(String code) {
        this(code, new JsonObject());
    }

    Refusal(String code, JsonObject more) {
        super(code, null, false, false);
        this.code = code;
        this.more = more;
    }

    static Refusal withMessages(String code, List<String> messages) {
        List<String> errors =
                messages.stream().map(message -> "[ERROR] " + message).toList();
        return new Refusal(
                code,
                Json.object(
                        "errors",
                        Json.array(messages),
                        "response_metadata",
                        Json.object("messages", Json.array(errors))));
    }

    String code() {
        return code;
    }

    JsonObject json() {
        JsonObject json = Json.object("ok", false, "error", code);
        more.entrySet().forEach(entry -> json.add(entry.getKey(), entry.getValue()));
        return json;
    }
}
