package dev.stepup.schedule.ical;

import static dev.stepup.schedule.ical.Calendars.calendar;
import static dev.stepup.schedule.ical.Calendars.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Events that are no days off are left out, each with the reason. */
class UnusableEventTest {

    /** What it is, its events, and the days that are read of them; what is left out follows after a bar. */
    static Stream<Arguments> calendars() {
        return Stream.of(
                Arguments.of("days that do not exist", """
                        BEGIN:VEVENT
                        SUMMARY:Leap
                        DTSTART;VALUE=DATE:20270229
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Month 13
                        DTSTART;VALUE=DATE:20271345
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Never
                        DTSTART;VALUE=DATE:20260230
                        RRULE:FREQ=YEARLY
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Never either
                        DTSTART;VALUE=DATE:20260101
                        RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:A day
                        DTSTART;VALUE=DATE:20280229
                        END:VEVENT
                        """, """
                        2028-02-29 A day
                        | NO_SUCH_DAY Leap
                        | NO_SUCH_DAY Month 13
                        | NO_SUCH_DAY Never
                        | NO_SUCH_DAY Never either"""),
                Arguments.of("what comes again within a day", """
                        BEGIN:VEVENT
                        SUMMARY:Each hour
                        DTSTART;VALUE=DATE:20261201
                        RRULE:FREQ=HOURLY
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Folded
                        DTSTART;VALUE=DATE:20261201
                        RRULE:FREQ=SEC
                         ONDLY
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:By lists
                        DTSTART;VALUE=DATE:20261201
                        RRULE:FREQ=DAILY;BYHOUR=0,1,2;BYMINUTE=0,1,2;BYSECOND=0,1,2
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:At midnight
                        DTSTART;VALUE=DATE:20261201
                        RRULE:FREQ=YEARLY;BYHOUR=0;BYMINUTE=0
                        END:VEVENT
                        """, """
                        2026-12-01 At midnight
                        2027-12-01 At midnight
                        | WITHIN_A_DAY Each hour
                        | WITHIN_A_DAY Folded
                        | WITHIN_A_DAY By lists"""),
                Arguments.of("rules that are none", """
                        BEGIN:VEVENT
                        SUMMARY:Of vCalendar
                        DTSTART:20261201T000000
                        DTEND:20261202T000000
                        RRULE:YM1 12 #0
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Of minutes
                        DTSTART;VALUE=DATE:20261201
                        RRULE:M1 #0
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Of no step
                        DTSTART;VALUE=DATE:20261201
                        RRULE:FREQ=DAILY;INTERVAL=0
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Of a Friday that is none
                        DTSTART;VALUE=DATE:20261201
                        RRULE:FREQ=WEEKLY;BYDAY=XX
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:In another calendar
                        DTSTART;VALUE=DATE:20261201
                        RRULE:RSCALE=HEBREW;FREQ=YEARLY
                        END:VEVENT
                        """, """
                        | UNREADABLE Of vCalendar
                        | UNREADABLE Of minutes
                        | UNREADABLE Of no step
                        | UNREADABLE Of a Friday that is none
                        | UNREADABLE In another calendar"""),
                Arguments.of(
                        "series that are over, far, or all excluded",
                        """
                        BEGIN:VEVENT
                        SUMMARY:Over
                        DTSTART;VALUE=DATE:20100101
                        RRULE:FREQ=YEARLY;COUNT=3
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Far
                        DTSTART;VALUE=DATE:20290101
                        RRULE:FREQ=YEARLY
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Excluded
                        DTSTART;VALUE=DATE:20270101
                        RRULE:FREQ=YEARLY;COUNT=1
                        EXDATE;VALUE=DATE:20270101
                        END:VEVENT
                        """,
                        "| OVER Over\n| TOO_FAR Far\n| CANCELLED Excluded"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calendars")
    void isReadAsItSays(String what, String events, String days) {
        assertThat(read(calendar(events))).isEqualTo(days);
        assertThat(read(calendar(events).replace("\n", "\r\n"))).isEqualTo(days);
    }
}
