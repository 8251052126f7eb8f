package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Cursor paging as Slack does it: opaque cursors, an empty one at the end. */
final class Pages {
    private static final int MOST = 1000;

    private Pages() {}

    /** One page of the list under the name, with its {@code response_metadata.next_cursor}. */
    static JsonObject page(ApiRequest request, String name, List<?> all, int usual) {
        int limit = request.number("limit", usual);
        if (limit < 1 || limit > MOST) {
            throw new Refusal("invalid_limit");
        }
        int from = request.optional("cursor").map(Pages::offset).orElse(0);
        if (from < 0 || from > all.size()) {
            throw new Refusal("invalid_cursor");
        }
        int to = Math.min(all.size(), from + limit);
        String next = to < all.size() ? cursor(to) : "";
        return Json.object(
                name, Json.array(all.subList(from, to)), "response_metadata", Json.object("next_cursor", next));
    }

    private static String cursor(int offset) {
        return Base64.getEncoder().encodeToString(("next:" + offset).getBytes(StandardCharsets.UTF_8));
    }

    private static int offset(String cursor) {
        try {
            String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            return text.startsWith("next:") ? Integer.parseInt(text.substring("next:".length())) : -1;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
