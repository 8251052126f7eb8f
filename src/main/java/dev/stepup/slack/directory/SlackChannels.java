package dev.stepup.slack.directory;

import com.google.gson.JsonObject;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.Installation;
import dev.stepup.slack.Installations;
import dev.stepup.slack.SlackWeb;
import dev.stepup.team.people.Channels;
import dev.stepup.team.people.Members;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks up channels in Slack, without a cache. */
@Component
final class SlackChannels implements Channels {

    private static final String PAGE = "1000";
    private static final int MOST_PAGES = 1000;

    private final SlackWeb web;
    private final Installations installations;

    SlackChannels(SlackWeb web, Installations installations) {
        this.web = web;
        this.installations = installations;
    }

    @Override
    public Members members(WorkspaceId workspace, String channel) {
        Set<MemberId> members = new HashSet<>();
        Set<String> cursors = new HashSet<>();
        String cursor = "";
        // A list whose cursor comes round again, or that never ends, is no whole list.
        while (cursors.size() < MOST_PAGES && cursors.add(cursor)) {
            CallOutcome outcome = page(workspace, channel, cursor);
            if (!(outcome instanceof CallOutcome.Delivered page)) {
                return SlackPages.none(outcome);
            }
            if (!(page.list("members").map(SlackPages::ids).orElseGet(Members.NotNow::new)
                    instanceof Members.Told told)) {
                return new Members.NotNow();
            }
            members.addAll(told.people());
            cursor = SlackPages.next(page);
            if (cursor.isEmpty()) {
                installations.in(workspace).map(Installation::bot).ifPresent(members::remove);
                return new Members.Told(members);
            }
        }
        return new Members.NotNow();
    }

    private CallOutcome page(WorkspaceId workspace, String channel, String cursor) {
        Map<String, String> parameters = new HashMap<>(Map.of("channel", channel, "limit", PAGE));
        if (!cursor.isEmpty()) {
            parameters.put("cursor", cursor);
        }
        return web.call(workspace, "conversations.members", parameters);
    }

    @Override
    public BotMembership membership(WorkspaceId workspace, String channel) {
        CallOutcome outcome = web.call(workspace, "conversations.info", Map.of("channel", channel));
        if (outcome instanceof CallOutcome.Delivered delivered) {
            return delivered.object("channel").map(SlackChannels::membership).orElse(BotMembership.SLACK_DOES_NOT_SAY);
        }
        return outcome instanceof CallOutcome.Refused refused && refused.error().equals("channel_not_found")
                ? BotMembership.UNKNOWN_CHANNEL
                : BotMembership.SLACK_DOES_NOT_SAY;
    }

    private static BotMembership membership(JsonObject channel) {
        if (SlackPerson.yes(channel, "is_archived")) {
            return BotMembership.ARCHIVED;
        }
        if (!channel.has("is_member")) {
            return BotMembership.SLACK_DOES_NOT_SAY;
        }
        return SlackPerson.yes(channel, "is_member") ? shared(channel) : BotMembership.NOT_A_MEMBER;
    }

    @Override
    public Joining join(WorkspaceId workspace, String channel) {
        CallOutcome outcome = web.call(workspace, "conversations.join", Map.of("channel", channel));
        if (outcome instanceof CallOutcome.Delivered) {
            return Joining.JOINED;
        }
        return outcome instanceof CallOutcome.Refused refused && refused.lasts()
                ? Joining.NOT_ALLOWED
                : Joining.NOT_NOW;
    }

    /** One that only the workspaces of one's own organization share is not shared with others. */
    private static BotMembership shared(JsonObject channel) {
        if (SlackPerson.yes(channel, "is_ext_shared")) {
            return BotMembership.MEMBER_WITH_OTHERS;
        }
        return SlackPerson.yes(channel, "is_pending_ext_shared")
                ? BotMembership.MEMBER_OTHERS_INVITED
                : BotMembership.MEMBER;
    }
}
