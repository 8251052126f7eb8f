package dev.stepup.slack.outbox.mongo;

import dev.stepup.slack.Destination;
import dev.stepup.slack.outbox.PendingCall;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A call as it is stored. What it says is forgotten as soon as it has ended.
 *
 * @param place which of those that one instance put here at the same moment came first
 */
@Document(StoredCall.COLLECTION)
record StoredCall(
        @Id String id,
        String workspace,
        String key,
        @Nullable String channel,
        @Nullable String person,
        @Nullable String revisionOf,
        @Nullable String text,
        @Nullable String blocks,
        int version,
        int attempts,
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

    static String id(WorkspaceId workspace, String key) {
        return workspace + "/" + key;
    }

    static String revisionKey(String key) {
        return key + "/revision";
    }

    PendingCall call() {
        return new PendingCall(
                new WorkspaceId(workspace), key, version, content(), attempts, mayHaveArrived, createdAt);
    }

    private PendingCall.Content content() {
        String words = Objects.requireNonNull(text);
        String drawn = Objects.requireNonNull(blocks);
        return revisionOf == null
                ? new PendingCall.Post(destination(), words, drawn)
                : new PendingCall.Revision(revisionOf, words, drawn);
    }

    private Destination destination() {
        return channel != null
                ? Destination.channel(channel)
                : Destination.person(new MemberId(Objects.requireNonNull(person)));
    }
}
