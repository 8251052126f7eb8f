package dev.stepup.chat;

import java.time.Instant;

/**
 * A message that must reach its destination exactly once.
 *
 * @param key names it; a second message with the same key is the same message and is not sent
 * @param notBefore when it may leave at the earliest; what is put down later for the same destination may overtake it
 */
public record OutboxMessage(MessageKey key, Destination to, Message message, Instant notBefore) {

    /** One that may leave at once. */
    public OutboxMessage(MessageKey key, Destination to, Message message) {
        this(key, to, message, Instant.EPOCH);
    }
}
