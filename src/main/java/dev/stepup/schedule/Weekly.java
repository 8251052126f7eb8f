package dev.stepup.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** A time of one day of the week where people are. */
record Weekly(DayOfWeek day, LocalTime time, ZoneId zone) {

    /** The first of these moments that is later than this one. */
    Instant next(Instant after) {
        LocalDate date = after.atZone(zone).toLocalDate().minusDays(1).with(TemporalAdjusters.nextOrSame(day));
        Instant moment = on(date);
        while (!moment.isAfter(after)) {
            date = date.plusWeeks(1);
            moment = on(date);
        }
        return moment;
    }

    private Instant on(LocalDate date) {
        return WallTime.in(zone, date.atTime(time));
    }
}
