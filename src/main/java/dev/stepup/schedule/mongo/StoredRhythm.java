package dev.stepup.schedule.mongo;

import dev.stepup.schedule.calendar.Rhythm;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How often check-ins come, as it is stored: every so many weeks from an ISO date on, or on the so-manieth of a month. */
record StoredRhythm(
        @Nullable Integer weeks,
        @Nullable String from,
        @Nullable Integer nth) {

    static StoredRhythm of(Rhythm rhythm) {
        return rhythm instanceof Rhythm.EveryWeeks every
                ? new StoredRhythm(every.weeks(), every.from().toString(), null)
                : new StoredRhythm(null, null, ((Rhythm.Monthly) rhythm).nth());
    }

    Rhythm rhythm() {
        if (nth != null) {
            return new Rhythm.Monthly(nth);
        }
        return new Rhythm.EveryWeeks(Objects.requireNonNull(weeks), LocalDate.parse(Objects.requireNonNull(from)));
    }
}
