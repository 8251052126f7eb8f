package dev.stepup.slack.sender;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.stepup.chat.platform.OwnMessages;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackWeb;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Deletes the bot's messages in direct conversations, which it finds in their history ({@code im:history}). */
@Component
final class SlackOwnMessages implements OwnMessages {

    private static final Duration WHEN_SLACK_GIVES_NO_TIME = Duration.ofSeconds(30);
    private static final String PAGE = "100";

    private final SlackWeb web;

    SlackOwnMessages(SlackWeb web) {
        this.web = web;
    }

    @Override
    public Outcome deleteAll(WorkspaceId workspace, MemberId person) {
        CallOutcome outcome = web.call(workspace, "conversations.open", Map.of("users", person.value()));
        if (!(outcome instanceof CallOutcome.Delivered opened)) {
            return failed(outcome);
        }
        Optional<String> conversation = opened.text("channel", "id");
        if (conversation.isEmpty()) {
            return new Outcome.GoOnLater(WHEN_SLACK_GIVES_NO_TIME);
        }
        return deleteAll(workspace, conversation.get());
    }

    /** A page is read, then deleted, so that what follows moves up only where something could not be deleted. */
    private Outcome deleteAll(WorkspaceId workspace, String conversation) {
        Optional<String> cursor = Optional.of("");
        while (cursor.isPresent()) {
            Map<String, String> page = new HashMap<>(Map.of("channel", conversation, "limit", PAGE));
            cursor.filter(next -> !next.isEmpty()).ifPresent(next -> page.put("cursor", next));
            CallOutcome outcome = web.call(workspace, "conversations.history", page);
            if (!(outcome instanceof CallOutcome.Delivered read)) {
                return failed(outcome);
            }
            for (String ts : own(read.list("messages").orElseGet(JsonArray::new))) {
                CallOutcome deleted = web.call(workspace, "chat.delete", Map.of("channel", conversation, "ts", ts));
                if (deleted instanceof CallOutcome.RetryAfter retry) {
                    return later(retry);
                }
            }
            cursor = read.text("response_metadata", "next_cursor").filter(next -> !next.isEmpty());
        }
        return new Outcome.Deleted();
    }

    /** Those that a bot wrote: in its own conversation there is no other. */
    private static List<String> own(JsonArray messages) {
        List<String> own = new ArrayList<>();
        for (JsonElement each : messages) {
            if (each instanceof JsonObject message
                    && message.has("bot_id")
                    && message.get("ts") instanceof JsonPrimitive ts) {
                own.add(ts.getAsString());
            }
        }
        return own;
    }

    private static Outcome failed(CallOutcome outcome) {
        return outcome instanceof CallOutcome.RetryAfter retry ? later(retry) : new Outcome.NotAllowed();
    }

    private static Outcome later(CallOutcome.RetryAfter retry) {
        return new Outcome.GoOnLater(Optional.ofNullable(retry.pause()).orElse(WHEN_SLACK_GIVES_NO_TIME));
    }
}
