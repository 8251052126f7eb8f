package dev.stepup.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.schedule.calendar.DaysOff;
import dev.stepup.schedule.calendar.DaysOffFilter.LeftOut;
import dev.stepup.schedule.calendar.DaysOffText;
import dev.stepup.schedule.calendar.DaysOffText.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads calendars as they are written, from 24 November 2026 on for two years, into lines that tests compare. */
final class Calendars {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final String AMSTERDAM = """
            BEGIN:VTIMEZONE
            TZID:(UTC+01:00) Amsterdam, Berlin
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    private static final DaysOffText TEXT = new DaysOffText(new ICalendarReader());

    private Calendars() {}

    static String read(String calendar) {
        return read(calendar.getBytes(StandardCharsets.UTF_8));
    }

    /** A line for each day off that is read, and one that begins with a bar for each event that is left out. */
    static String read(byte[] file) {
        return written(TEXT.readFile(file, TODAY));
    }

    private static String written(Outcome outcome) {
        assertThat(outcome).isInstanceOfAny(Outcome.Read.class, Outcome.NoneUsable.class);
        DaysOff days = outcome instanceof Outcome.Read read ? read.daysOff() : DaysOff.NONE;
        List<LeftOut> leftOut =
                outcome instanceof Outcome.Read read ? read.leftOut() : ((Outcome.NoneUsable) outcome).leftOut();
        List<String> lines =
                new ArrayList<>(DaysOffText.write(days, TODAY).lines().toList());
        leftOut.forEach(each -> lines.add("| " + each.why() + " " + each.name()));
        return String.join("\n", lines);
    }

    static String calendar(String events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//somebody//EN\n" + events + "END:VCALENDAR\n";
    }
}
