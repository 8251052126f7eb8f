package dev.stepup.slack.sender;

import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.outbox.OutboxEntries;
import dev.stepup.outbox.OutboxEntry;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An outbox that stays empty. */
final class NoEntries implements OutboxEntries {

    @Override
    public void add(WorkspaceId workspace, List<OutboxMessage> outboxMessages, Instant now) {}

    @Override
    public void addRevision(WorkspaceId workspace, MessageKey key, Message message, boolean confirms, Instant now) {}

    @Override
    public Set<WorkspaceId> workspacesWithWork(Instant now) {
        return Set.of();
    }

    @Override
    public List<OutboxEntry> take(WorkspaceId workspace, int atMost, Instant now) {
        return List.of();
    }

    @Override
    public int giveBack(WorkspaceId workspace) {
        return 0;
    }

    @Override
    public void moveChannel(WorkspaceId workspace, String from, String to) {}

    @Override
    public void settle(List<Settlement> settlements) {}

    @Override
    public Delivery deliveryOf(WorkspaceId workspace, MessageKey key) {
        return new Delivery.Never();
    }

    @Override
    public void forgetRefused(WorkspaceId workspace, MessageKey key) {}

    @Override
    public long forgetEndedBefore(Instant instant) {
        return 0;
    }

    @Override
    public long waiting() {
        return 0;
    }

    @Override
    public Optional<Instant> oldestDue() {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> lastEnded() {
        return Optional.empty();
    }

    @Override
    public void withdraw(WorkspaceId workspace, MessageKey key, Instant now) {}
}
