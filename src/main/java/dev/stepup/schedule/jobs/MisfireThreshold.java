package dev.stepup.schedule.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How late work may run that fell due while nothing was running. Later work is skipped and reported, because a stale
 * prompt is worse than none.
 */
@Component
public final class MisfireThreshold {

    private final Duration misfireThreshold;
    private final Clock clock;

    MisfireThreshold(ScheduleSettings settings, Clock clock) {
        this.misfireThreshold = settings.grace();
        this.clock = clock;
    }

    /** Whether what fell due then is too late to be done now. */
    public boolean isOverFor(Instant due) {
        return due.isBefore(earliest());
    }

    /** When what falls due then begins to be too late. */
    public Instant endFor(Instant due) {
        return due.plus(misfireThreshold);
    }

    /** What fell due before this moment is too late to be done now. */
    public Instant earliest() {
        return clock.instant().minus(misfireThreshold);
    }
}
