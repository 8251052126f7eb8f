package dev.stepup.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.schedule.calendar.DaysOff;
import dev.stepup.schedule.calendar.DaysOffFilter.LeftOut;
import dev.stepup.schedule.calendar.DaysOffText;
import dev.stepup.schedule.calendar.DaysOffText.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole-day events of a calendar become days off. */
class DaysOffOfCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final DaysOffText text = new DaysOffText(new ICalendarReader());

    @Test
    void wholeDayEventsOfACalendarAreDaysOff() {
        DaysOff read = read(calendar("""
                BEGIN:VEVENT
                UID:1
                DTSTART;VALUE=DATE:20261224
                DTEND;VALUE=DATE:20261227
                SUMMARY:Christ
                 mas\\, all of it
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261231
                SUMMARY:New Year’s Eve
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20270302
                DURATION:P2D
                SUMMARY:Offsite
                END:VEVENT
                """));

        assertThat(read.days())
                .containsEntry(day("2026-12-24"), "Christmas, all of it")
                .containsEntry(day("2026-12-26"), "Christmas, all of it")
                .containsEntry(day("2026-12-31"), "New Year’s Eve")
                .containsOnlyKeys(
                        day("2026-12-24"),
                        day("2026-12-25"),
                        day("2026-12-26"),
                        day("2026-12-31"),
                        day("2027-03-02"),
                        day("2027-03-03"));
    }

    @Test
    void whatComesEveryYearIsReadForTwoYears() {
        DaysOff read = read(calendar("""
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20101225
                RRULE:FREQ=YEARLY
                SUMMARY:Christmas Day
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20101101
                RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
                SUMMARY:Thanksgiving
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20200501
                RRULE:FREQ=YEARLY
                EXDATE;VALUE=DATE:20270501
                SUMMARY:May Day
                END:VEVENT
                """));

        assertThat(read.days())
                .containsOnlyKeys(
                        day("2026-11-26"),
                        day("2026-12-25"),
                        day("2027-11-25"),
                        day("2027-12-25"),
                        day("2028-05-01"),
                        day("2028-11-23"));
    }

    @Test
    void onlyWholeDaysCountAlsoWhereTheyAreWrittenAsMidnights() {
        String calendar = calendar("""
                BEGIN:VTIMEZONE
                TZID:Somewhere Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T000000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0100
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                DTSTART;TZID=Somewhere Standard Time:20261229T000000
                DTEND;TZID=Somewhere Standard Time:20261230T000000
                SUMMARY:As Outlook writes it
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20261215T100000Z
                DTEND:20261215T110000Z
                SUMMARY:A meeting
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261216
                STATUS:CANCELLED
                SUMMARY:Called off
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Without a start
                END:VEVENT
                """);

        assertThat(read(calendar).days()).containsOnlyKeys(day("2026-12-29"));
        assertThat(leftOut(calendar))
                .containsExactly("NOT_WHOLE_DAYS A meeting", "CANCELLED Called off", "UNREADABLE Without a start");
    }

    @Test
    void whatIsNoCalendarIsSaidSo() {
        assertThat(text.read("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR", TODAY, Locale.UK))
                .isInstanceOf(Outcome.NoCalendar.class);
        assertThat(text.readFile("not a calendar".getBytes(StandardCharsets.UTF_8), TODAY))
                .isInstanceOf(Outcome.NoCalendar.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VCALENDAR\nrubbish",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261201\nEND:VEVENT\nBEGIN:VEV"
            })
    void whatEndsInTheMiddleIsSaidSo(String typed) {
        assertThat(text.read(typed, TODAY, Locale.UK)).isInstanceOf(Outcome.CutOff.class);
    }

    private DaysOff read(String typed) {
        assertThat(text.read(typed, TODAY, Locale.UK)).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) text.read(typed, TODAY, Locale.UK)).daysOff();
    }

    private List<String> leftOut(String typed) {
        Outcome outcome = text.read(typed, TODAY, Locale.UK);
        List<LeftOut> leftOut =
                outcome instanceof Outcome.NoneUsable none ? none.leftOut() : ((Outcome.Read) outcome).leftOut();
        return leftOut.stream()
                .map(each -> (each.why() + " " + each.name()).strip())
                .toList();
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//somebody//EN\n" + events + "END:VCALENDAR\n";
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
