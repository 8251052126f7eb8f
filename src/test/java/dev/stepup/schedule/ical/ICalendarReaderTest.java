package dev.stepup.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.schedule.calendar.CalendarReader.Result;
import dev.stepup.schedule.calendar.DaysOff;
import dev.stepup.schedule.calendar.DaysOffFilter;
import dev.stepup.schedule.calendar.DaysOffFilter.LeftOut;
import dev.stepup.schedule.calendar.DaysOffText;
import dev.stepup.schedule.calendar.DaysOffText.Outcome;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Calendars as Outlook, Google, Apple and governments write them, read from 24 November 2026 on for two years. */
class ICalendarReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String AMSTERDAM = """
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

    private final DaysOffText text = new DaysOffText(new ICalendarReader());

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
                        2028-11-23 Thanksgiving"""),
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
                        "2026-12-24 One day\n| UNKNOWN_ZONE Until when"),
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
            assertThat(written(text.readFile(calendar.getBytes(charset), TODAY)))
                    .as("%s", charset)
                    .isEqualTo("2026-12-24 Fête – Año");
        }
        assertThat(written(text.readFile(("\uFEFF" + calendar).getBytes(StandardCharsets.UTF_8), TODAY)))
                .isEqualTo("2026-12-24 Fête – Año");
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

        assertThat(written(text.readFile(file, TODAY))).isEqualTo("2026-12-24 é");
    }

    @Test
    void howMuchIsComputedForOneFileIsBounded() {
        StringBuilder events =
                new StringBuilder("BEGIN:VEVENT\nSUMMARY:First\nDTSTART;VALUE=DATE:20261224\nEND:VEVENT\n");
        for (int i = 0; i < 2_000; i++) {
            events.append("BEGIN:VEVENT\nSUMMARY:Daily " + i
                    + "\nDTSTART;VALUE=DATE:19000101\nRRULE:FREQ=DAILY\nDURATION:P9W\nEND:VEVENT\n");
        }
        events.append("BEGIN:VEVENT\nSUMMARY:Counted\nDTSTART;VALUE=DATE:00010101\nRRULE:FREQ=DAILY;COUNT=2000000000\n"
                + "END:VEVENT\n");
        events.append("BEGIN:VEVENT\nSUMMARY:Listed\nDTSTART;VALUE=DATE:20261224\nRRULE:FREQ=YEARLY;BYYEARDAY="
                + "1,".repeat(100_000) + "1\nEND:VEVENT\n");
        DaysOffFilter sieve = new DaysOffFilter(TODAY, DaysOffText.end(TODAY));
        IterationLimit limit = new IterationLimit();

        assertThat(ICalendarReader.read(calendar(events.toString()), sieve, limit))
                .isEqualTo(Result.READ);

        assertThat(limit.taken()).isBetween(1L, IterationLimit.FOR_A_FILE);
        assertThat(read(calendar(events.toString())))
                .contains("2026-12-24 First", "| TOO_MUCH Daily 1999", "| TOO_MUCH Counted", "| TOO_MUCH Listed");
    }

    /** Lists that are multiplied, a search in vain for forty years each, and changes of one series in every other. */
    static Stream<Arguments> tooMuch() {
        String ones = "1,".repeat(399) + "1";
        return Stream.of(
                Arguments.of(
                        "BEGIN:VEVENT\nSUMMARY:Long lists\nDTSTART;VALUE=DATE:20261224\nRRULE:FREQ=YEARLY;BYMONTH="
                                + ones + ";BYMONTHDAY=" + ones + ";BYDAY=" + "MO,".repeat(399) + "MO\nEND:VEVENT\n",
                        "| TOO_MUCH Long lists"),
                Arguments.of(
                        ("BEGIN:VEVENT\nSUMMARY:Never\nDTSTART;VALUE=DATE:20261224\n"
                                        + "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n")
                                .repeat(100),
                        "| TOO_MUCH Never"),
                Arguments.of(
                        ("BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20261224\nRDATE;VALUE=DATE:20261225\nEND:VEVENT\n"
                                        + "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261224\nSTATUS:CANCELLED\nEND:VEVENT\n")
                                .repeat(800),
                        "| TOO_MUCH "));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whichEntryIsTooMuchIsSaidBeforeItIsComputed(String events, String said) {
        DaysOffFilter sieve = new DaysOffFilter(TODAY, DaysOffText.end(TODAY));
        IterationLimit limit = new IterationLimit();

        ICalendarReader.read(calendar(events), sieve, limit);

        assertThat(limit.taken()).isLessThanOrEqualTo(IterationLimit.FOR_A_FILE);
        assertThat(read(calendar(events))).contains(said);
    }

    @Test
    void aSeriesOfLongListsThatFitIsRead() {
        String days = IntStream.rangeClosed(1, 31).mapToObj(Integer::toString).collect(Collectors.joining(","));

        assertThat(read(calendar("BEGIN:VEVENT\nSUMMARY:Advent\nDTSTART;VALUE=DATE:20261201\nRRULE:FREQ=YEARLY;"
                        + "BYMONTH=11,12;BYMONTHDAY=" + days + ";BYDAY=FR;UNTIL=20261210\nEND:VEVENT\n")))
                .isEqualTo("2026-12-04 Advent");
    }

    /** Each event holds its own lines, so what is nested or ends without a beginning adds nothing to another. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatBeginsAndEndsAtRandomTakesNoMoreThanItsSize() {
        String begin = "BEGIN:VEVENT\n".repeat(20_000);
        String lines = "SUMMARY:One\n".repeat(20_000);
        String end = "END:VEVENT\n".repeat(20_000);

        for (String events : List.of(begin + lines + end, "BEGIN:VEVENT\n" + lines + end)) {
            List<CalendarComponents.Event> read =
                    CalendarComponents.of(calendar(events)).orElseThrow().events();
            assertThat(read.stream().mapToLong(event -> event.lines().size()).sum())
                    .isLessThanOrEqualTo(20_000);
        }
        CalendarComponents.of("BEGIN:VCALENDAR\n" + "BEGIN:A\n".repeat(200_000) + "END:B\n".repeat(200_000));
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

    /** A name of 400,000 characters on each of 700 days. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLongNameIsShortenedBeforeItIsReadOnEachDay() {
        String name = "Off " + " ".repeat(100) + "x".repeat(400_000);

        assertThat(read(calendar("BEGIN:VEVENT\nSUMMARY:" + name
                        + "\nDTSTART;VALUE=DATE:20261224\nRRULE:FREQ=DAILY;COUNT=40\nEND:VEVENT\n")))
                .isEqualTo("2026-12-24..2027-02-01 Off " + "x".repeat(36));
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

    private String read(String calendar) {
        return written(text.readFile(calendar.getBytes(StandardCharsets.UTF_8), TODAY));
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

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//somebody//EN\n" + events + "END:VCALENDAR\n";
    }
}
