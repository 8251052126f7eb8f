package dev.stepup.schedule.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** A time of one day of the week where people are. */
public record WeeklyTime(DayOfWeek day, LocalTime time) {

    /** The first of these moments that is later than this one. */
    Instant next(Instant after, ZoneId zone) {
        LocalDate date = after.atZone(zone).toLocalDate().minusDays(1).with(TemporalAdjusters.nextOrSame(day));
        Instant moment = on(date, zone);
        while (!moment.isAfter(after)) {
            date = date.plusWeeks(1);
            moment = on(date, zone);
        }
        return moment;
    }

    /** The first of these moments from this one on; where it has passed earlier that day, this one. */
    Instant from(Instant closed, ZoneId zone) {
        LocalDate date = closed.atZone(zone).toLocalDate();
        return date.getDayOfWeek() == day && on(date, zone).isBefore(closed)
                ? closed
                : next(closed.minusMillis(1), zone);
    }

    private Instant on(LocalDate date, ZoneId zone) {
        return WallTime.in(zone, date.atTime(time));
    }
}
