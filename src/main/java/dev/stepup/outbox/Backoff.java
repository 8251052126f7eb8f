package dev.stepup.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: twice as long each time, up to five minutes. Half of the wait is random. */
public final class Backoff {

    private static final long FIRST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 300_000;

    private final RandomGenerator random;

    /** Waits that are spread by this chance. */
    public Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** After this many failed tries, 1 or more. */
    public Duration after(int attempts) {
        long full = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempts - 1, 20));
        return Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
    }
}
