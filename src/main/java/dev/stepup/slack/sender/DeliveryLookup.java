package dev.stepup.slack.sender;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.stepup.chat.Destination;
import dev.stepup.outbox.OutboxEntry;
import dev.stepup.outbox.OutboxEntry.Receipt;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackWeb;
import dev.stepup.workspace.MemberId;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds out whether a message whose sending was cut short has arrived: every message carries its call's name as
 * metadata, which the bot sees in a conversation whose history it may read ({@code im:history}).
 */
final class DeliveryLookup {

    static final String EVENT = "stepup_message";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Duration WHEN_SLACK_GIVES_NO_TIME = Duration.ofSeconds(30);

    private final SlackWeb web;
    private final DirectMessages conversations;

    DeliveryLookup(SlackWeb web, DirectMessages conversations) {
        this.web = web;
        this.conversations = conversations;
    }

    /** What Slack's metadata of a message is that was sent by the call with this name. */
    static JsonObject metadata(String name) {
        JsonObject payload = new JsonObject();
        payload.addProperty("key", name);
        JsonObject metadata = new JsonObject();
        metadata.addProperty("event_type", EVENT);
        metadata.add("event_payload", payload);
        return metadata;
    }

    /** Looks for the message of this call. */
    Finding of(OutboxEntry call) {
        if (!(call.content() instanceof OutboxEntry.Post post)) {
            return new Finding.SendAgain();
        }
        if (post.to() instanceof Destination.Channel channel) {
            return in(channel.id(), call);
        }
        MemberId person = ((Destination.Person) post.to()).id();
        Optional<String> known = conversations.with(call.workspace(), person);
        return known.isPresent() ? in(known.get(), call) : open(person, call);
    }

    private Finding open(MemberId person, OutboxEntry call) {
        CallOutcome outcome = web.call(call.workspace(), "conversations.open", Map.of("users", person.value()));
        if (!(outcome instanceof CallOutcome.Delivered opened)) {
            return notSeen(outcome);
        }
        Optional<String> conversation = opened.text("channel", "id");
        conversation.ifPresent(id -> conversations.remember(call.workspace(), person, id));
        return conversation.map(id -> in(id, call)).orElseGet(Finding.NotTold::new);
    }

    /** Looks for a message sent by this call in this conversation. */
    Finding in(String conversation, OutboxEntry call) {
        CallOutcome outcome = web.call(
                call.workspace(),
                "conversations.history",
                Map.of(
                        "channel",
                        conversation,
                        "oldest",
                        "" + call.createdAt().minus(CLOCKS_DIFFER).getEpochSecond(),
                        "limit",
                        "100",
                        "include_all_metadata",
                        "true"));
        if (!(outcome instanceof CallOutcome.Delivered read)) {
            return notSeen(outcome);
        }
        return read.list("messages")
                .map(messages -> among(messages, conversation, call.name()))
                .orElseGet(Finding.NotTold::new);
    }

    private static Finding among(JsonArray messages, String conversation, String name) {
        for (JsonElement each : messages) {
            if (each instanceof JsonObject message
                    && metadata(name).equals(message.get("metadata"))
                    && message.get("ts") instanceof JsonPrimitive ts) {
                return new Finding.Arrived(new Receipt(conversation, ts.getAsString()));
            }
        }
        return new Finding.SendAgain();
    }

    /** Where history may not be read, a second copy is better than none; where it may later, that is better still. */
    private static Finding notSeen(CallOutcome outcome) {
        if (outcome instanceof CallOutcome.RetryAfter retry) {
            return new Finding.LookAgain(Objects.requireNonNullElse(retry.pause(), WHEN_SLACK_GIVES_NO_TIME));
        }
        return outcome instanceof CallOutcome.Refused refused && refused.lasts()
                ? new Finding.SendAgain()
                : new Finding.NotTold();
    }

    /** What was found. */
    sealed interface Finding {

        /** It is there. */
        record Arrived(Receipt receipt) implements Finding {}

        /** It is not there, or cannot be looked for. */
        record SendAgain() implements Finding {}

        /** Slack wants to be asked later. */
        record LookAgain(Duration pause) implements Finding {}

        /** Slack did not say, and nobody knows whether it will. */
        record NotTold() implements Finding {}
    }
}
