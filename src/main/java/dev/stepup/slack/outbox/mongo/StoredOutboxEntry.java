package dev.stepup.slack.outbox.mongo;

import dev.stepup.chat.Destination;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.slack.outbox.OutboxEntry;
import dev.stepup.slack.render.BlockKit;
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

    /** A letter that nobody has tried to send yet; written by hand, because somebody waits for it. */
    static Document fresh(WorkspaceId workspace, OutboxMessage letter, Instant now, long place) {
        Document call = new Document("_id", id(workspace, letter.key()))
                .append("workspace", workspace.value())
                .append("key", letter.key().toString())
                .append("text", letter.message().text())
                .append("blocks", BlockKit.json(letter.message().blocks()).toString())
                .append("version", 1)
                .append("attempts", 0)
                .append("mayHaveArrived", false)
                .append("state", WAITING)
                .append("dueAt", letter.notBefore().isAfter(now) ? letter.notBefore() : now)
                .append("createdAt", now)
                .append("place", place);
        letter.key().team().ifPresent(team -> call.append("team", team));
        return letter.to() instanceof Destination.Channel channel
                ? call.append("channel", channel.id())
                : call.append("person", ((Destination.Person) letter.to()).id().value());
    }

    /** What lets the letter with this key read like this message, in place of an earlier revision of it. */
    static Document revision(
            WorkspaceId workspace, MessageKey key, Message message, boolean confirms, Instant now, long place) {
        Document wording = new Document("text", message.text())
                .append("blocks", BlockKit.json(message.blocks()).toString())
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
