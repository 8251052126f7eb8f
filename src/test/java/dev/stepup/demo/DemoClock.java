package dev.stepup.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on by itself and can be moved ahead. */
final class DemoClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead;

    DemoClock(Instant start) {
        ahead = Duration.between(real.instant(), start);
    }

    /** Moves ahead to this moment; stays where it is when that has passed. */
    void moveTo(Instant moment) {
        if (moment.isAfter(instant())) {
            ahead = Duration.between(real.instant(), moment);
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
