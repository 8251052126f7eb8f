package dev.stepup.team.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackWeb;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Slack's user objects: one, or all of a workspace. */
@Component
final class SlackUsers {

    private static final int PAGE = 1000;

    private final SlackWeb web;

    SlackUsers(SlackWeb web) {
        this.web = web;
    }

    /** This user; empty when Slack knows nobody of this id or does not answer. */
    Optional<JsonObject> one(WorkspaceId workspace, MemberId id) {
        CallOutcome outcome = web.call(workspace, "users.info", Map.of("user", id.value(), "include_locale", "true"));
        return outcome instanceof CallOutcome.Delivered delivered
                ? Optional.of(delivered.answer().getAsJsonObject("user"))
                : Optional.empty();
    }

    /** Everybody in the workspace; those who could be read when Slack stops answering half-way. */
    List<JsonObject> all(WorkspaceId workspace) {
        List<JsonObject> all = new ArrayList<>();
        String cursor = "";
        do {
            Map<String, String> parameters = new HashMap<>(Map.of("limit", "" + PAGE, "include_locale", "true"));
            if (!cursor.isEmpty()) {
                parameters.put("cursor", cursor);
            }
            if (!(web.call(workspace, "users.list", parameters) instanceof CallOutcome.Delivered page)) {
                break;
            }
            for (JsonElement user : page.answer().getAsJsonArray("members")) {
                all.add(user.getAsJsonObject());
            }
            cursor = SlackPages.next(page.answer());
        } while (!cursor.isEmpty());
        return all;
    }
}
