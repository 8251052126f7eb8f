package dev.stepup.leadership;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** ISO 8601 weeks, each identified by its Monday. */
public final class Weeks {

    private Weeks() {}

    /** The week that holds this moment, where this zone's people are. */
    public static LocalDate of(Instant moment, ZoneId zone) {
        return of(moment.atZone(zone).toLocalDate());
    }

    /** The week that holds this day. */
    public static LocalDate of(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
