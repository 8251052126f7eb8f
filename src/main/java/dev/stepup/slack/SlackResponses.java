package dev.stepup.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads Slack's responses, however malformed. */
public final class SlackResponses {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{1,80}");
    private static final String NO_CODE = "unknown_error";

    private SlackResponses() {}

    /** The code of an error; it is logged and shown, so what is none becomes {@code unknown_error}. */
    public static String error(JsonObject answer) {
        return answer.get("error") instanceof JsonPrimitive said
                        && said.isString()
                        && CODE.matcher(said.getAsString()).matches()
                ? said.getAsString()
                : NO_CODE;
    }

    /** What Slack says besides, such as which block it cannot draw. */
    public static List<String> details(JsonObject answer) {
        List<String> details = new ArrayList<>();
        if (answer.get("response_metadata") instanceof JsonObject metadata
                && metadata.get("messages") instanceof JsonArray messages) {
            messages.forEach(message -> details.add(message.isJsonPrimitive() ? message.getAsString() : ""));
        }
        return details;
    }

    /** This answer as an object; empty where it is none. */
    public static Optional<JsonObject> parse(String body) {
        try {
            return JsonParser.parseString(body) instanceof JsonObject answer ? Optional.of(answer) : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }
}
