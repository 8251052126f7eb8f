package dev.stepup.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock that moves on only when told to, or besides by a microsecond whenever it is looked at. */
public final class TestClock extends Clock {

    private final Duration tick;
    private Instant now;

    private TestClock(Instant start, Duration tick) {
        this.now = start;
        this.tick = tick;
    }

    /** Stands still until it is moved. */
    public static TestClock standing(Instant start) {
        return new TestClock(start, Duration.ZERO);
    }

    /** Is never seen twice at the same moment, so that whoever looks twice for one and the same finds out. */
    public static TestClock ticking(Instant start) {
        return new TestClock(start, Duration.of(1, ChronoUnit.MICROS));
    }

    /** Moves on to this moment. */
    public synchronized void moveTo(Instant moment) {
        now = moment;
    }

    /** Moves on by this much. */
    public synchronized void moveBy(Duration time) {
        now = now.plus(time);
    }

    @Override
    public synchronized Instant instant() {
        now = now.plus(tick);
        return now;
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
