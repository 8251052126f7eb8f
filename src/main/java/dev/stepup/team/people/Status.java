package dev.stepup.team.people;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's current Slack status. It is never stored.
 *
 * @param emoji as {@code :palm_tree:}; empty for none
 * @param text in their own words; empty for none
 * @param expires when it goes by itself
 */
public record Status(String emoji, String text, Optional<Instant> expires) {

    /** Whether it still stands at this moment. */
    public boolean standsAt(Instant moment) {
        return expires.isEmpty() || moment.isBefore(expires.get());
    }
}
