package dev.stepup.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;

/**
 * A time of one day of the week where people are. A time that the clocks skip moves to the first that exists after it;
 * one that comes twice is used the first time.
 */
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
        LocalDateTime local = date.atTime(time);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }
}
