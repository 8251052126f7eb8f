package dev.stepup.outbox;

import dev.stepup.outbox.OutboxEntries.Settlement;

/** Sends what the outbox holds. */
public interface MessageSender {

    /** Tries to send this entry once, and says what became of it; a bug in it becomes a later try. */
    Settlement deliver(OutboxEntry entry);
}
