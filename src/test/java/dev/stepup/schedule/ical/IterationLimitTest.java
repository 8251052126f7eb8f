package dev.stepup.schedule.ical;

import static dev.stepup.schedule.ical.Calendars.TODAY;
import static dev.stepup.schedule.ical.Calendars.calendar;
import static dev.stepup.schedule.ical.Calendars.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.schedule.calendar.CalendarReader.Result;
import dev.stepup.schedule.calendar.DaysOffFilter;
import dev.stepup.schedule.calendar.DaysOffText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No calendar takes more time or memory than its limit allows. */
class IterationLimitTest {

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

    /** A name of 400,000 characters on each of 700 days. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLongNameIsShortenedBeforeItIsReadOnEachDay() {
        String name = "Off " + " ".repeat(100) + "x".repeat(400_000);

        assertThat(read(calendar("BEGIN:VEVENT\nSUMMARY:" + name
                        + "\nDTSTART;VALUE=DATE:20261224\nRRULE:FREQ=DAILY;COUNT=40\nEND:VEVENT\n")))
                .isEqualTo("2026-12-24..2027-02-01 Off " + "x".repeat(36));
    }
}
