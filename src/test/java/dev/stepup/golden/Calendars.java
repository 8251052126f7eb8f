package dev.stepup.golden;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Calendars as people paste them. */
final class Calendars {

    /** One with an event of each kind that is no holiday. */
    static final String ODD = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            SUMMARY:Team day
            DTSTART;VALUE=DATE:20261203
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Called off
            STATUS:CANCELLED
            DTSTART;VALUE=DATE:20261204
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:A talk
            DTSTART:20261204T100000Z
            DTEND:20261204T110000Z
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Every hour
            DTSTART;VALUE=DATE:20261205
            RRULE:FREQ=HOURLY
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Leap day
            DTSTART;VALUE=DATE:20270229
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Backwards
            DTSTART;VALUE=DATE:20261210
            DTEND;VALUE=DATE:20261208
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:On the moon
            DTSTART;TZID=Moon/Tranquility:20261211T000000
            DTEND;TZID=Moon/Tranquility:20261212T000000
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Garbled
            DTSTART;VALUE=DATE:soon
            END:VEVENT
            END:VCALENDAR""";

    private Calendars() {}

    /** One with more days than a team can have off. */
    static String many() {
        return IntStream.range(0, 300)
                .mapToObj(day -> LocalDate.of(2026, 12, 1).plusDays(2L * day))
                .map(day -> "BEGIN:VEVENT\nSUMMARY:On " + day + "\nDTSTART;VALUE=DATE:"
                        + day.toString().replace("-", "") + "\nEND:VEVENT\n")
                .collect(Collectors.joining("", "BEGIN:VCALENDAR\n", "END:VCALENDAR"));
    }
}
