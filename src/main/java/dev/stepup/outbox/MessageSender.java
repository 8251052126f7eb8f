package dev.stepup.outbox;

import dev.stepup.outbox.OutboxEntries.Settlement;

/** Sends outbox entries to the platform. */
public interface MessageSender {

    /** Tries to send this entry once, and says what became of it; a bug in it becomes a later try. */
    Settlement deliver(OutboxEntry entry);
}
