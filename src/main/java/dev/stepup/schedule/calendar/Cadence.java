package dev.stepup.schedule.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The days on which check-ins come.
 *
 * @param day the day of the week
 * @param alsoOn more days of the week; may be empty
 */
public record Cadence(DayOfWeek day, Set<DayOfWeek> alsoOn, Recurrence recurrence) {

    public Cadence {
        EnumSet<DayOfWeek> more = EnumSet.noneOf(DayOfWeek.class);
        more.addAll(alsoOn);
        more.remove(day);
        alsoOn = Collections.unmodifiableSet(more);
    }

    /** Each week on this day. */
    public static Cadence weekly(DayOfWeek day) {
        return new Cadence(day, Set.of(), Recurrence.WEEKLY);
    }

    /** All days of the week on which a check-in may fall, from Monday on. */
    public Set<DayOfWeek> days() {
        EnumSet<DayOfWeek> all = EnumSet.of(day);
        all.addAll(alsoOn);
        return all;
    }

    /** The first check-in day that is this date or later. */
    public LocalDate from(LocalDate date) {
        Set<DayOfWeek> days = days();
        LocalDate found = date;
        while (!days.contains(found.getDayOfWeek()) || !recurrence.has(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
