package dev.stepup.slack.directory;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.stepup.slack.CallOutcome;
import dev.stepup.team.people.Members;
import dev.stepup.workspace.MemberId;
import java.util.HashSet;
import java.util.Set;

/** Reads Slack's paginated responses. */
final class SlackPages {

    private SlackPages() {}

    /** What is known of members whom this answer does not tell. */
    static Members none(CallOutcome outcome) {
        return outcome instanceof CallOutcome.Refused refused && refused.lasts()
                ? new Members.NotToUs()
                : new Members.NotNow();
    }

    /** The members in this list of ids; not now where some of it is no id. */
    static Members ids(JsonArray list) {
        Set<MemberId> members = new HashSet<>();
        for (JsonElement each : list) {
            if (!(each instanceof JsonPrimitive id)
                    || !id.isString()
                    || id.getAsString().isBlank()) {
                return new Members.NotNow();
            }
            members.add(new MemberId(id.getAsString()));
        }
        return new Members.Told(members);
    }

    /** The cursor of the page after this one; empty when this is the last. */
    static String next(CallOutcome.Delivered page) {
        return page.text("response_metadata", "next_cursor").orElse("");
    }
}
