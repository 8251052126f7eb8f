package dev.stepup.schedule.ical;

import static dev.stepup.schedule.ical.Calendars.calendar;
import static dev.stepup.schedule.ical.Calendars.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Calendars as Outlook, Google, Apple and governments write them. */
class ICalendarReaderTest {

    /** What it is, its events, and the days that are read of them; what is left out follows after a bar. */
    static Stream<Arguments> calendars() {
        return Stream.of(
                Arguments.of(
                        "days moved and cancelled, one of them to a meeting, and a change of all that follow",
                        """
                        BEGIN:VEVENT
                        UID:series
                        SUMMARY:Monday off
                        DTSTART;VALUE=DATE:20270201
                        RRULE:FREQ=WEEKLY;COUNT=6
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:series
                        RECURRENCE-ID;VALUE=DATE:20270208
                        SUMMARY:Tuesday off
                        DTSTART;VALUE=DATE:20270209
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:series
                        RECURRENCE-ID;VALUE=DATE:20270215
                        STATUS:CANCELLED
                        DTSTART;VALUE=DATE:20270215
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:series
                        RECURRENCE-ID;VALUE=DATE:20270222
                        SUMMARY:A talk instead
                        DTSTART:20270222T100000
                        DTEND:20270222T110000
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:series
                        RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20270301
                        SUMMARY:Wednesday off
                        DTSTART;VALUE=DATE:20270303
                        END:VEVENT
                        """,
                        """
                        2027-02-01 Monday off
                        2027-02-09 Tuesday off
                        2027-03-03 Wednesday off
                        2027-03-10 Wednesday off
                        | NOT_WHOLE_DAYS A talk instead"""),
                Arguments.of(
                        "lines that are no lines, lower case, and an alarm with a summary of its own",
                        """
                        begin:vevent
                        summary:Open\\, but not for us
                        description:Two lines
                        Closed all day
                        dtstart;value=date:20261224
                        BEGIN:VALARM
                        SUMMARY:Wake up
                        DURATION:PT5M
                        TRIGGER:-PT30M
                        END:VALARM
                        end:vevent
                        """,
                        "2026-12-24 Open, but not for us"),
                Arguments.of("lengths", """
                        BEGIN:VEVENT
                        SUMMARY:To the last minute
                        DTSTART:20261224T000000
                        DTEND:20261224T235900
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:To its own first day
                        DTSTART;VALUE=DATE:20261226
                        DTEND;VALUE=DATE:20261226
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:A week
                        DTSTART;VALUE=DATE:20270104
                        DURATION:P1W
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Across the change of the clocks
                        DTSTART;TZID=Europe/Berlin:20270327T000000
                        DTEND;TZID=Europe/Berlin:20270329T000000
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Backwards
                        DTSTART;VALUE=DATE:20261226
                        DTEND;VALUE=DATE:20261220
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Half a day
                        DTSTART:20261228T000000
                        DTEND:20261228T120000
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:No time at all
                        DTSTART:20261228T000000
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Midnight of UTC
                        DTSTART:20261228T000000Z
                        DTEND:20261229T000000Z
                        END:VEVENT
                        """, """
                        2026-12-24 To the last minute
                        2026-12-26 To its own first day
                        2027-01-04..2027-01-10 A week
                        2027-03-27..2027-03-28 Across the change of the clocks
                        | ENDS_BEFORE Backwards
                        | NOT_WHOLE_DAYS Half a day
                        | NOT_WHOLE_DAYS No time at all
                        | NOT_WHOLE_DAYS Midnight of UTC"""),
                Arguments.of("every year since 1604, and every fourth", """
                        BEGIN:VEVENT
                        SUMMARY:Old
                        DTSTART;VALUE=DATE:16041225
                        RRULE:FREQ=YEARLY
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Leap
                        DTSTART;VALUE=DATE:20000229
                        RRULE:FREQ=YEARLY
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Thanksgiving
                        DTSTART;VALUE=DATE:19701126
                        RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
                        END:VEVENT
                        """, """
                        2026-11-26 Thanksgiving
                        2026-12-25 Old
                        2027-11-25 Thanksgiving
                        2027-12-25 Old
                        2028-02-29 Leap
                        2028-11-23 Thanksgiving"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calendars")
    void isReadAsItSays(String what, String events, String days) {
        assertThat(read(calendar(events))).isEqualTo(days);
        assertThat(read(calendar(events).replace("\n", "\r\n"))).isEqualTo(days);
    }

    @Test
    void aMarkEmptyLinesAndSeveralCalendarsAreNoTrouble() {
        String one = calendar("BEGIN:VEVENT\nSUMMARY:One\nDTSTART;VALUE=DATE:20261224\nEND:VEVENT\n");
        String other = calendar("BEGIN:VEVENT\nSUMMARY:Other\nDTSTART;VALUE=DATE:20261225\nEND:VEVENT\n");

        assertThat(read("\uFEFF\r\n\n" + one + other)).isEqualTo("2026-12-24 One\n2026-12-25 Other");
    }

    @Test
    void namesAreReadInWhateverCharactersTheyAreWritten() {
        String calendar = calendar("BEGIN:VEVENT\nSUMMARY:Fête – Año\nDTSTART;VALUE=DATE:20261224\nEND:VEVENT\n");

        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                Charset.forName("x-UTF-16LE-BOM"),
                Charset.forName("windows-1252"))) {
            assertThat(read(calendar.getBytes(charset))).as("%s", charset).isEqualTo("2026-12-24 Fête – Año");
        }
        assertThat(read(("\uFEFF" + calendar).getBytes(StandardCharsets.UTF_8))).isEqualTo("2026-12-24 Fête – Año");
    }

    @Test
    void aFoldMayPartTheBytesOfOneCharacter() {
        byte[] whole = calendar("BEGIN:VEVENT\nSUMMARY:é\nDTSTART;VALUE=DATE:20261224\nEND:VEVENT\n")
                .getBytes(StandardCharsets.UTF_8);
        List<Byte> folded = new ArrayList<>();
        for (byte each : whole) {
            if (each == (byte) 0xA9) {
                folded.addAll(List.of((byte) '\r', (byte) '\n', (byte) ' '));
            }
            folded.add(each);
        }
        byte[] file = new byte[folded.size()];
        for (int i = 0; i < file.length; i++) {
            file[i] = folded.get(i);
        }

        assertThat(read(file)).isEqualTo("2026-12-24 é");
    }

    @Test
    void aSeriesOfLongListsThatFitIsRead() {
        String days = IntStream.rangeClosed(1, 31).mapToObj(Integer::toString).collect(Collectors.joining(","));

        assertThat(read(calendar("BEGIN:VEVENT\nSUMMARY:Advent\nDTSTART;VALUE=DATE:20261201\nRRULE:FREQ=YEARLY;"
                        + "BYMONTH=11,12;BYMONTHDAY=" + days + ";BYDAY=FR;UNTIL=20261210\nEND:VEVENT\n")))
                .isEqualTo("2026-12-04 Advent");
    }
}
