package dev.stepup.cache;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Time as it passes on a clock; where that is set back, no time has passed, and it goes on from there. */
final class ElapsedTime implements Ticker {

    private final Clock clock;
    private Instant seen;
    private long nanos;

    ElapsedTime(Clock clock) {
        this.clock = clock;
        this.seen = clock.instant();
    }

    @Override
    public synchronized long read() {
        Instant now = clock.instant();
        nanos += Math.max(0, Duration.between(seen, now).toNanos());
        seen = now;
        return nanos;
    }
}
