package dev.stepup.checkin.planning;

import com.github.benmanes.caffeine.cache.Cache;
import dev.stepup.cache.Caches;
import dev.stepup.workspace.MemberId;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Limits how long a prompt waits to hear from Slack whether somebody is away. It is kept in memory only: after a
 * restart the hour starts again, which does no harm.
 */
@Component
final class LookupAttempts {

    private static final int MOST = 50_000;
    private static final Duration AT_MOST = Duration.ofHours(1);

    private final Cache<Waiting, Instant> since;

    LookupAttempts(Caches caches) {
        this.since = caches.make("lookup-attempts", MOST, AT_MOST.multipliedBy(2));
    }

    /** Whether it has waited long enough. */
    boolean areOver(String checkIn, MemberId person, Instant now) {
        Instant begun = since.get(new Waiting(checkIn, person), any -> now);
        return !begun.plus(AT_MOST).isAfter(now);
    }

    /** It is known. */
    void end(String checkIn, MemberId person) {
        since.invalidate(new Waiting(checkIn, person));
    }

    private record Waiting(String checkIn, MemberId person) {}
}
