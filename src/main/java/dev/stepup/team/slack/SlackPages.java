package dev.stepup.team.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.stepup.slack.CallOutcome;
import dev.stepup.team.Members;

/** The pages of Slack's longer answers. */
final class SlackPages {

    private SlackPages() {}

    /** What is known of members whom this answer does not tell. */
    static Members none(CallOutcome outcome) {
        return outcome instanceof CallOutcome.RetryAfter ? new Members.NotNow() : new Members.NotToUs();
    }

    /** The cursor of the page after this one; empty when this is the last. */
    static String next(JsonObject page) {
        JsonElement metadata = page.get("response_metadata");
        if (metadata == null || !metadata.isJsonObject()) {
            return "";
        }
        JsonElement cursor = metadata.getAsJsonObject().get("next_cursor");
        return cursor == null || cursor.isJsonNull() ? "" : cursor.getAsString();
    }
}
