package dev.stepup.golden;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Days and times in Lisbon. */
record Days(Clock clock) {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    /** The next time it is this day and time. */
    Instant next(DayOfWeek day, String time) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(LISBON).toLocalDate();
        Instant moment = at(today.with(TemporalAdjusters.nextOrSame(day)), time);
        return moment.isAfter(now) ? moment : at(today.with(TemporalAdjusters.next(day)), time);
    }

    private static Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(LISBON).toInstant();
    }

    /** A moment, as "Thursday 26 November, 10:00". */
    static String said(Instant moment) {
        return SAID.format(moment.atZone(LISBON));
    }
}
