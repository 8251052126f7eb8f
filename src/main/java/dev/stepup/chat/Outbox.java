package dev.stepup.chat;

import dev.stepup.workspace.WorkspaceId;
import java.util.List;

/** The way out for every message that can wait. A message is stored first and sent as soon as possible. */
public interface Outbox {

    /** Sends these messages, each once however often it is put here. */
    void send(WorkspaceId workspace, List<OutboxMessage> outboxMessages);

    /** Sends this message, once however often it is put here. */
    default void send(WorkspaceId workspace, OutboxMessage outboxMessage) {
        send(workspace, List.of(outboxMessage));
    }

    /** Sends this message, also where Slack has refused it before; one that has left or waits is not sent again. */
    void sendAgain(WorkspaceId workspace, OutboxMessage outboxMessage);

    /** Does not send the message with this key any more; one that has left, or is just leaving, stays as it is. */
    void withdraw(WorkspaceId workspace, MessageKey key);

    /**
     * Lets the message with this key read differently from now on: the latest revision wins, and one that
     * comes before the message has left waits for it. A message that was never put here or was refused is left alone.
     */
    void revise(WorkspaceId workspace, MessageKey key, Message message);

    /**
     * Revises it to confirm what its reader did: where its message is gone, this comes as a new one, which later
     * revisions change in its stead.
     */
    void confirm(WorkspaceId workspace, MessageKey key, Message message);

    /** The channel that was known by this id is known by another now: what waits for it goes there. */
    void moveChannel(WorkspaceId workspace, String from, String to);
}
