package dev.stepup.outbox;

import dev.stepup.chat.Destination;
import dev.stepup.chat.MessageKey;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/**
 * A stored call to the platform: a new message, or a new wording of one.
 *
 * @param key of the message that it sends or revises
 * @param version counts how often its content was replaced, from 1
 * @param attempts how often it was tried without success
 * @param refusals how often Slack has refused it with an error of which nobody knows whether it stays
 * @param mayHaveArrived whether a try ended without an answer, by a broken connection or with its process
 * @param createdAt when it was put here; calls to one destination leave in this order
 */
public record OutboxEntry(
        WorkspaceId workspace,
        MessageKey key,
        int version,
        Content content,
        int attempts,
        int refusals,
        boolean mayHaveArrived,
        Instant createdAt) {

    /** What is to be done. */
    public sealed interface Content {

        /** With markup. */
        String text();

        /** Blocks in the platform's own form. */
        String blocks();

        /** The same with these blocks, for when Slack refuses some. */
        public Content with(String otherBlocks);
    }

    /** A new message. */
    public record Post(Destination to, String text, String blocks) implements Content {
        @Override
        public Post with(String otherBlocks) {
            return new Post(to, text, otherBlocks);
        }
    }

    /**
     * Another wording for the message.
     *
     * @param confirms whether it comes as a new message where that one is gone
     * @param shown where an earlier wording stands; empty when there was none
     */
    public record Revision(String text, String blocks, boolean confirms, Optional<Receipt> shown) implements Content {
        @Override
        public Revision with(String otherBlocks) {
            return new Revision(text, otherBlocks, confirms, shown);
        }
    }

    /** Where Slack put a message. */
    public record Receipt(String channel, String ts) {}

    /** What names the call itself within its workspace. */
    public String name() {
        return name(key, content instanceof Revision);
    }

    /** What names a call for the message with this key, or the one for its revisions. */
    public static String name(MessageKey key, boolean revision) {
        return revision ? key + "/revision" : key.toString();
    }

    /** The same call with other content. */
    public OutboxEntry with(Content other) {
        return new OutboxEntry(workspace, key, version, other, attempts, refusals, mayHaveArrived, createdAt);
    }

    /** The same call after one more failed try, which may have had its effect. */
    public OutboxEntry triedOnceMore(boolean mayHaveHadEffect) {
        return tried(refusals, mayHaveHadEffect);
    }

    /** The same call after one more unknown error, with which it may have had its effect. */
    public OutboxEntry refusedOnceMore(boolean mayHaveHadEffect) {
        return tried(refusals + 1, mayHaveHadEffect);
    }

    private OutboxEntry tried(int refused, boolean mayHaveHadEffect) {
        return new OutboxEntry(
                workspace, key, version, content, attempts + 1, refused, mayHaveArrived || mayHaveHadEffect, createdAt);
    }
}
