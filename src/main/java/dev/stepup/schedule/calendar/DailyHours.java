package dev.stepup.schedule.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The hours of a person's day in which messages may be sent, both ends included. */
public record DailyHours(LocalTime from, LocalTime until) {

    /** What a team has that does not say otherwise. */
    public static final DailyHours USUAL = new DailyHours(LocalTime.of(8, 0), LocalTime.of(18, 30));

    /** Whether there is such a part at all. */
    public boolean isEmpty() {
        return until.isBefore(from);
    }

    /** Whether this moment is in it where this person is. */
    public boolean include(Instant moment, ZoneId zone) {
        LocalTime time = moment.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return !time.isBefore(from) && !time.isAfter(until);
    }

    /** This moment, or the first after it that is in these hours. */
    public Instant next(Instant moment, ZoneId zone) {
        Instant next = moment;
        for (LocalDate day = moment.atZone(zone).toLocalDate(); !include(next, zone); day = day.plusDays(1)) {
            Instant begin = WallTime.in(zone, day.atTime(from));
            next = begin.isBefore(moment) ? moment : begin;
        }
        return next;
    }
}
