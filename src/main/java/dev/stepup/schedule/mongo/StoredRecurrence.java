package dev.stepup.schedule.mongo;

import dev.stepup.schedule.calendar.Recurrence;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How often check-ins come, as it is stored: every so many weeks from an ISO date on, or on the so-manieth of a month. */
record StoredRecurrence(
        @Nullable Integer weeks,
        @Nullable String from,
        @Nullable Integer nth) {

    static StoredRecurrence of(Recurrence recurrence) {
        return recurrence instanceof Recurrence.EveryWeeks every
                ? new StoredRecurrence(every.weeks(), every.from().toString(), null)
                : new StoredRecurrence(null, null, ((Recurrence.Monthly) recurrence).nth());
    }

    Recurrence recurrence() {
        if (nth != null) {
            return new Recurrence.Monthly(nth);
        }
        return new Recurrence.EveryWeeks(Objects.requireNonNull(weeks), LocalDate.parse(Objects.requireNonNull(from)));
    }
}
