package dev.stepup.schedule.ical;

import static dev.stepup.schedule.ical.Calendars.AMSTERDAM;
import static dev.stepup.schedule.ical.Calendars.TODAY;
import static dev.stepup.schedule.ical.Calendars.calendar;
import static dev.stepup.schedule.ical.Calendars.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.schedule.calendar.DaysOffFilter;
import dev.stepup.schedule.calendar.DaysOffText;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Events in time zones of all kinds. */
class CalendarZonesTest {

    /** What it is, its events, and the days that are read of them; what is left out follows after a bar. */
    static Stream<Arguments> calendars() {
        return Stream.of(
                Arguments.of(
                        "a quoted zone with a colon and a comma in it", AMSTERDAM + """
                        BEGIN:VEVENT
                        SUMMARY:Christmas Eve
                        DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin":20271224T000000
                        DTEND;TZID="(UTC+01:00) Amsterdam, Berlin":20271225T000000
                        END:VEVENT
                        """, "2027-12-24 Christmas Eve"),
                Arguments.of("a zone as the second parameter", """
                        BEGIN:VEVENT
                        SUMMARY:Founders’ Day
                        DTSTART;VALUE=DATE-TIME;TZID=Europe/Berlin:20270303T000000
                        DTEND;VALUE=DATE-TIME;TZID=Europe/Berlin:20270304T000000
                        END:VEVENT
                        """, "2027-03-03 Founders’ Day"),
                Arguments.of(
                        "a series in a zone until a moment of UTC, without one day and with another",
                        AMSTERDAM + """
                        BEGIN:VEVENT
                        SUMMARY:Friday off
                        DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin":20270702T000000
                        DTEND;TZID="(UTC+01:00) Amsterdam, Berlin":20270703T000000
                        RRULE:FREQ=WEEKLY;UNTIL=20270722T220000Z
                        EXDATE;TZID="(UTC+01:00) Amsterdam, Berlin":20270709T000000
                        RDATE;TZID="(UTC+01:00) Amsterdam, Berlin":20270804T000000
                        END:VEVENT
                        """,
                        """
                        2027-07-02 Friday off
                        2027-07-16 Friday off
                        2027-07-23 Friday off
                        2027-08-04 Friday off"""),
                Arguments.of("an excluded day in UTC, east of it", """
                        BEGIN:VEVENT
                        SUMMARY:Off
                        DTSTART;TZID=Asia/Tokyo:20270105T000000
                        DTEND;TZID=Asia/Tokyo:20270106T000000
                        RRULE:FREQ=DAILY;COUNT=3
                        EXDATE:20270105T150000Z
                        END:VEVENT
                        """, "2027-01-05 Off\n2027-01-07 Off"),
                Arguments.of("a zone by the name that Windows gives it", """
                        BEGIN:VEVENT
                        SUMMARY:Off
                        DTSTART;TZID=Eastern Standard Time:20270104T000000
                        DURATION:P1D
                        RRULE:FREQ=DAILY;UNTIL=20270106T050000Z
                        END:VEVENT
                        """, "2027-01-04..2027-01-06 Off"),
                Arguments.of(
                        "a zone that nobody knows, where it matters and where not",
                        """
                        BEGIN:VEVENT
                        SUMMARY:One day
                        DTSTART;TZID=Here:20261224T000000
                        DTEND;TZID=Here:20261225T000000
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Until when
                        DTSTART;TZID=Here:20261224T000000
                        DTEND;TZID=Here:20261225T000000
                        RRULE:FREQ=YEARLY;UNTIL=20281223T230000Z
                        END:VEVENT
                        """,
                        "2026-12-24 One day\n| UNKNOWN_ZONE Until when"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calendars")
    void isReadAsItSays(String what, String events, String days) {
        assertThat(read(calendar(events))).isEqualTo(days);
        assertThat(read(calendar(events).replace("\n", "\r\n"))).isEqualTo(days);
    }

    @Test
    void aZoneIsBuiltOnceForAllEventsOfACalendar() {
        String event = "BEGIN:VEVENT\nSUMMARY:Off\nDTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin\":20261224T000000\n"
                + "DURATION:P1D\nRRULE:FREQ=YEARLY;UNTIL=20261226T230000Z\nEND:VEVENT\n";
        DaysOffFilter sieve = new DaysOffFilter(TODAY, DaysOffText.end(TODAY));
        IterationLimit one = new IterationLimit();
        IterationLimit thousand = new IterationLimit();

        ICalendarReader.read(calendar(AMSTERDAM + event), sieve, one);
        ICalendarReader.read(calendar(AMSTERDAM + event.repeat(1_000)), sieve, thousand);

        assertThat(thousand.taken()).isBetween(900 + 999L, one.taken() + 999 * 10);
    }

    @Test
    void aZoneThatChangesEachSecondIsNotComputed() {
        String zone = "BEGIN:VTIMEZONE\nTZID:Fast\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\n"
                + "TZOFFSETTO:+0200\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\n";
        String event = "BEGIN:VEVENT\nSUMMARY:Off\nDTSTART;TZID=Fast:20261224T000000\nDURATION:P1D\n"
                + "RRULE:FREQ=DAILY;UNTIL=20261226T230000Z\nEND:VEVENT\n";

        assertThat(read(calendar(zone + event))).isEqualTo("| UNKNOWN_ZONE Off");
    }

    @Test
    void javaKnowsNoOtherZonesThanBefore() {
        Set<String> before = Set.copyOf(ZoneId.getAvailableZoneIds());

        read(calendar(AMSTERDAM + "BEGIN:VEVENT\nDTSTART;TZID=(UTC+01:00) Amsterdam\\, Berlin:20261224T000000\n"
                + "DURATION:P1D\nRRULE:FREQ=DAILY;UNTIL=20261226T230000Z\nEND:VEVENT\n"));

        assertThat(before).noneMatch(zone -> zone.contains("ical4j"));
        assertThat(ZoneId.getAvailableZoneIds()).isEqualTo(before);
    }
}
