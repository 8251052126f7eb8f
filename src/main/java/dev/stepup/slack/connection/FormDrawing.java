package dev.stepup.slack.connection;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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

    private FormDrawing() {}

    /** This request without it, and any other as it is; a request that cannot be read throws what Gson throws. */
    static String leftOut(String body) {
        if (!body.startsWith(PAYLOAD) || !body.contains(SUBMISSION)) {
            return body;
        }
        JsonElement read =
                JsonParser.parseString(URLDecoder.decode(body.substring(PAYLOAD.length()), StandardCharsets.UTF_8));
        if (read instanceof JsonObject payload
                && payload.get("view") instanceof JsonObject view
                && view.get("blocks") instanceof JsonArray) {
            view.add("blocks", new JsonArray());
            return PAYLOAD + URLEncoder.encode(payload.toString(), StandardCharsets.UTF_8);
        }
        return body;
    }
}
