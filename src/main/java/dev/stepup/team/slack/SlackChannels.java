package dev.stepup.team.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.Installation;
import dev.stepup.slack.Installations;
import dev.stepup.slack.SlackWeb;
import dev.stepup.team.Channels;
import dev.stepup.team.Members;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Channels, asked from Slack each time. */
@Component
final class SlackChannels implements Channels {

    private static final String PAGE = "1000";

    private final SlackWeb web;
    private final Installations installations;

    SlackChannels(SlackWeb web, Installations installations) {
        this.web = web;
        this.installations = installations;
    }

    @Override
    public Members members(WorkspaceId workspace, String channel) {
        Set<MemberId> members = new HashSet<>();
        String cursor = "";
        do {
            Map<String, String> parameters = new HashMap<>(Map.of("channel", channel, "limit", PAGE));
            if (!cursor.isEmpty()) {
                parameters.put("cursor", cursor);
            }
            CallOutcome outcome = web.call(workspace, "conversations.members", parameters);
            if (!(outcome instanceof CallOutcome.Delivered page)) {
                return SlackPages.none(outcome);
            }
            for (JsonElement member : page.answer().getAsJsonArray("members")) {
                members.add(new MemberId(member.getAsString()));
            }
            cursor = SlackPages.next(page.answer());
        } while (!cursor.isEmpty());
        installations.in(workspace).map(Installation::bot).ifPresent(members::remove);
        return new Members.Told(members);
    }

    @Override
    public Standing standing(WorkspaceId workspace, String channel) {
        CallOutcome outcome = web.call(workspace, "conversations.info", Map.of("channel", channel));
        if (outcome instanceof CallOutcome.Delivered delivered) {
            JsonObject found = delivered.answer().getAsJsonObject("channel");
            if (yes(found, "is_archived")) {
                return Standing.ARCHIVED;
            }
            if (!yes(found, "is_member")) {
                return Standing.NOT_A_MEMBER;
            }
            return shared(found);
        }
        return outcome instanceof CallOutcome.Refused refused && refused.error().equals("channel_not_found")
                ? Standing.UNKNOWN_CHANNEL
                : Standing.SLACK_DOES_NOT_SAY;
    }

    @Override
    public Joining join(WorkspaceId workspace, String channel) {
        CallOutcome outcome = web.call(workspace, "conversations.join", Map.of("channel", channel));
        if (outcome instanceof CallOutcome.Delivered) {
            return Joining.JOINED;
        }
        return outcome instanceof CallOutcome.Refused ? Joining.NOT_ALLOWED : Joining.NOT_NOW;
    }

    /** One that only the workspaces of one's own organization share is not shared with others. */
    private static Standing shared(JsonObject channel) {
        if (yes(channel, "is_ext_shared")) {
            return Standing.MEMBER_WITH_OTHERS;
        }
        return yes(channel, "is_pending_ext_shared") ? Standing.MEMBER_OTHERS_INVITED : Standing.MEMBER;
    }

    private static boolean yes(JsonObject object, String field) {
        JsonElement value = object.get(field);
        return value != null && !value.isJsonNull() && value.getAsBoolean();
    }
}
