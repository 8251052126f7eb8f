package dev.stepup.checkin.planning;

import dev.stepup.workspace.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * For how long somebody's prompt waits to hear from Slack whether they are away. Only remembered here: with a new start
 * the hour begins anew, which does no harm.
 */
final class LookupAttempts {

    private static final Duration AT_MOST = Duration.ofHours(1);

    private final Map<Waiting, Instant> since = new ConcurrentHashMap<>();

    /** Whether it has waited long enough. */
    boolean areOver(String checkIn, MemberId person, Instant now) {
        since.values().removeIf(begun -> begun.plus(AT_MOST.multipliedBy(2)).isBefore(now) || begun.isAfter(now));
        Instant begun = Objects.requireNonNull(since.computeIfAbsent(new Waiting(checkIn, person), any -> now));
        return !begun.plus(AT_MOST).isAfter(now);
    }

    /** It is known. */
    void end(String checkIn, MemberId person) {
        since.remove(new Waiting(checkIn, person));
    }

    private record Waiting(String checkIn, MemberId person) {}
}
