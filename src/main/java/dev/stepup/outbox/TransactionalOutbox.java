package dev.stepup.outbox;

import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Stores a message, then wakes the instance that sends it. */
final class TransactionalOutbox implements Outbox {

    /** So few messages are stored at once, that the first can leave soon and nobody waits for long. */
    private static final int AT_ONCE = 200;

    private final OutboxEntries calls;
    private final Clock clock;
    private final Consumer<WorkspaceId> wake;

    TransactionalOutbox(OutboxEntries calls, Clock clock, Consumer<WorkspaceId> wake) {
        this.calls = calls;
        this.clock = clock;
        this.wake = wake;
    }

    @Override
    public void send(WorkspaceId workspace, List<OutboxMessage> outboxMessages) {
        for (int from = 0; from < outboxMessages.size(); from += AT_ONCE) {
            calls.add(
                    workspace,
                    outboxMessages.subList(from, Math.min(from + AT_ONCE, outboxMessages.size())),
                    clock.instant());
            wake.accept(workspace);
        }
    }

    @Override
    public void sendAgain(WorkspaceId workspace, OutboxMessage outboxMessage) {
        calls.forgetRefused(workspace, outboxMessage.key());
        send(workspace, outboxMessage);
    }

    @Override
    public void moveChannel(WorkspaceId workspace, String from, String to) {
        calls.moveChannel(workspace, from, to);
    }

    @Override
    public void withdraw(WorkspaceId workspace, MessageKey key) {
        calls.withdraw(workspace, key, clock.instant());
    }

    @Override
    public void revise(WorkspaceId workspace, MessageKey key, Message message) {
        calls.addRevision(workspace, key, message, false, clock.instant());
        wake.accept(workspace);
    }

    @Override
    public void confirm(WorkspaceId workspace, MessageKey key, Message message) {
        calls.addRevision(workspace, key, message, true, clock.instant());
        wake.accept(workspace);
    }
}
