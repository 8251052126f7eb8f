package dev.stepup.outbox.mongo;

import dev.stepup.chat.Destination;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.outbox.OutboxEntry;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A call as it is stored. What it says is forgotten as soon as it has ended.
 *
 * @param key of the message
 * @param team the id of the team that the message is about
 * @param revision whether it revises the message
 * @param place which of those that one instance put here at the same moment came first
 */
@org.springframework.data.mongodb.core.mapping.Document(StoredOutboxEntry.COLLECTION)
record StoredOutboxEntry(
        @Id String id,
        String workspace,
        String key,
        @Nullable String team,
        @Nullable String channel,
        @Nullable String person,
        @Nullable Boolean revision,
        @Nullable Boolean confirms,
        @Nullable String text,
        @Nullable String blocks,
        int version,
        int attempts,
        @Nullable Integer refusals,
        boolean mayHaveArrived,
        String state,
        Instant dueAt,
        Instant createdAt,
        long place,
        @Nullable Instant endedAt,
        @Nullable String receiptChannel,
        @Nullable String receiptTs,
        @Nullable String error) {

    static final String COLLECTION = "pending_calls";
    static final String WAITING = "waiting";
    static final String IN_FLIGHT = "in-flight";
    static final String DELIVERED = "delivered";
    static final String REFUSED = "refused";

    static String id(WorkspaceId workspace, MessageKey key) {
        return id(workspace, OutboxEntry.name(key, false));
    }

    static String id(WorkspaceId workspace, String name) {
        return workspace + "/" + name;
    }

    /** A message that nobody has tried to send yet, as one of many that are inserted unless they are there. */
    static Document fresh(WorkspaceId workspace, OutboxMessage message, String blocks, Instant now, long place) {
        Document call = new Document("_id", id(workspace, message.key()))
                .append("workspace", workspace.value())
                .append("key", message.key().toString())
                .append("text", message.message().text())
                .append("blocks", blocks)
                .append("version", 1)
                .append("attempts", 0)
                .append("mayHaveArrived", false)
                .append("state", WAITING)
                .append("dueAt", message.notBefore().isAfter(now) ? message.notBefore() : now)
                .append("createdAt", now)
                .append("place", place);
        message.key().team().ifPresent(team -> call.append("team", team));
        return message.to() instanceof Destination.Channel channel
                ? call.append("channel", channel.id())
                : call.append("person", ((Destination.Person) message.to()).id().value());
    }

    /** What lets the message with this key read like this message, in place of an earlier revision of it. */
    static Document revision(
            WorkspaceId workspace,
            MessageKey key,
            String text,
            String blocks,
            boolean confirms,
            Instant now,
            long place) {
        Document wording = new Document("text", text)
                .append("blocks", blocks)
                .append("attempts", 0)
                .append("refusals", 0)
                .append("mayHaveArrived", false)
                .append("state", WAITING)
                .append("dueAt", now);
        if (confirms) {
            wording.append("confirms", true);
        }
        Document first = new Document("workspace", workspace.value())
                .append("key", key.toString())
                .append("revision", true)
                .append("createdAt", now)
                .append("place", place);
        key.team().ifPresent(team -> first.append("team", team));
        return new Document()
                .append("$setOnInsert", first)
                .append("$set", wording)
                .append("$inc", new Document("version", 1));
    }

    OutboxEntry call() {
        return new OutboxEntry(
                new WorkspaceId(workspace),
                MessageKey.read(key),
                version,
                content(),
                attempts,
                Objects.requireNonNullElse(refusals, 0),
                mayHaveArrived,
                createdAt);
    }

    private OutboxEntry.Content content() {
        String words = Objects.requireNonNull(text);
        String drawn = Objects.requireNonNull(blocks);
        return revision == null
                ? new OutboxEntry.Post(destination(), words, drawn)
                : new OutboxEntry.Revision(words, drawn, Boolean.TRUE.equals(confirms), receipt());
    }

    Optional<OutboxEntry.Receipt> receipt() {
        return receiptChannel == null || receiptTs == null
                ? Optional.empty()
                : Optional.of(new OutboxEntry.Receipt(receiptChannel, receiptTs));
    }

    private Destination destination() {
        return channel != null
                ? Destination.channel(channel)
                : Destination.person(new MemberId(Objects.requireNonNull(person)));
    }
}
