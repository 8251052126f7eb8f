package dev.stepup.slack.connection;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How a form was drawn comes back with what was filled in. It is most of such a request, nobody here reads it, and Bolt
 * takes longer to read it than all else that an answer needs.
 */
final class FormDrawing {

    private static final String PAYLOAD = "payload=";
    private static final String SUBMISSION = "view_submission";
    private static final String VIEW = "view";
    private static final String BLOCKS = "blocks";

    private FormDrawing() {}

    /**
     * This request without it, and any other as it is.
     *
     * @throws IOException when its JSON cannot be read
     */
    static String leftOut(String body) throws IOException {
        if (!body.startsWith(PAYLOAD) || !body.contains(SUBMISSION)) {
            return body;
        }
        String payload = URLDecoder.decode(body.substring(PAYLOAD.length()), StandardCharsets.UTF_8);
        JsonReader json = new JsonReader(new StringReader(payload));
        return json.peek() == JsonToken.BEGIN_OBJECT
                ? PAYLOAD + URLEncoder.encode(payload(json).toString(), StandardCharsets.UTF_8)
                : body;
    }

    private static JsonObject payload(JsonReader json) throws IOException {
        JsonObject payload = new JsonObject();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            boolean isView = name.equals(VIEW) && json.peek() == JsonToken.BEGIN_OBJECT;
            payload.add(name, isView ? view(json) : JsonParser.parseReader(json));
        }
        json.endObject();
        return payload;
    }

    private static JsonObject view(JsonReader json) throws IOException {
        JsonObject view = new JsonObject();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            boolean isDrawing = name.equals(BLOCKS) && json.peek() == JsonToken.BEGIN_ARRAY;
            view.add(name, isDrawing ? nothingOf(json) : JsonParser.parseReader(json));
        }
        json.endObject();
        return view;
    }

    private static JsonElement nothingOf(JsonReader json) throws IOException {
        json.skipValue();
        return new JsonArray();
    }
}
