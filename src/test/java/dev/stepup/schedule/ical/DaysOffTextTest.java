package dev.stepup.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.schedule.calendar.DaysOff;
import dev.stepup.schedule.calendar.DaysOffFilter.LeftOut;
import dev.stepup.schedule.calendar.DaysOffFilter.Unusable;
import dev.stepup.schedule.calendar.DaysOffText;
import dev.stepup.schedule.calendar.DaysOffText.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days off as people type them, a line each. */
class DaysOffTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final DaysOffText text = new DaysOffText(new ICalendarReader());

    @Test
    void aDayALineWithItsName() {
        DaysOff read = read("2026-12-24 Christmas  Eve\n\n 2027-05-01\n2026-12-28..2026-12-30 Winter break");

        assertThat(read.days())
                .containsEntry(day("2026-12-24"), "Christmas Eve")
                .containsEntry(day("2027-05-01"), "")
                .containsEntry(day("2026-12-29"), "Winter break")
                .hasSize(5);
        assertThat(read.nameOf(day("2027-05-01"))).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        String typed = "2026-12-24 Christmas Eve\n2026-12-28..2026-12-30 Winter break\n2027-05-01";

        assertThat(DaysOffText.write(read(typed), TODAY)).isEqualTo(typed);
        assertThat(DaysOffText.write(read(typed), day("2026-12-30"))).isEqualTo("2026-12-30 Winter break\n2027-05-01");
        assertThat(read("")).isEqualTo(DaysOff.NONE);
        assertThat(DaysOffText.write(DaysOff.NONE, TODAY)).isEmpty();
    }

    @Test
    void whatIsOverOrFarAheadIsLeftOutAndCounted() {
        String typed = "2020-01-01 Past\n2026-11-20..2026-11-25 Now\n2031-01-01 Far";

        assertThat(read(typed).days()).containsOnlyKeys(day("2026-11-24"), day("2026-11-25"));
        assertThat(leftOut(typed)).containsExactly("OVER Past", "OVER Now", "TOO_FAR Far");
        assertThat(read("2020-01-01..9999-12-31 For ever").days()).hasSize(2 * 365 + 2);
        assertThat(leftOut("2026-11-24\n2028-11-24")).isEmpty();
    }

    @Test
    void whereNothingCanComeItSaysWhy() {
        assertThat(text.read("2020-01-01 Past\n2031-01-01 Far", TODAY, Locale.UK))
                .isEqualTo(new Outcome.NoneUsable(
                        List.of(new LeftOut(Unusable.OVER, "Past"), new LeftOut(Unusable.TOO_FAR, "Far"))));
        assertThat(leftOut(calendar("""
                BEGIN:VEVENT
                DTSTART:20261215T100000Z
                DTEND:20261215T110000Z
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20101225
                RRULE:FREQ=YEARLY;COUNT=3
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20291225
                RRULE:FREQ=YEARLY
                END:VEVENT
                """))).containsExactly("NOT_WHOLE_DAYS", "OVER", "TOO_FAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-24..2027-01-01 Winter – “break”",
                "2026-12-24 – 2027-01-01 Winter – “break”",
                "2026‑12‑24 — 2027‑01‑01: Winter – “break”",
                "2026–12–24…2027–01–01\u00a0Winter – “break”",
                "\u00a02026-12-24\u00a0to\u00a02027-01-01 – Winter – “break”",
                "24.12.2026 - 1.1.2027, Winter – “break”",
                "24.12.–1.1.2027 Winter – “break”",
                "24/12/2026 until 1/1/2027 Winter – “break”",
                "Dec 24 .. Jan 1 Winter – “break”",
                "• 24 December 2026 – 1 January 2027 Winter – “break”",
                "- 2026-12-24 - 2027-01-01 - Winter – “break”",
                "\u200b2026-12-24..2027-01-01 Winter – “break”"
            })
    void aLineIsReadAsMeantAndItsNameIsKeptAsTyped(String line) {
        assertThat(DaysOffText.write(read(line), TODAY)).isEqualTo("2026-12-24..2027-01-01 Winter – “break”");
    }

    @Test
    void whichNumberIsTheMonthFollowsFromWhereTheyLive() {
        assertThat(text.read("12/1/2026", TODAY, Locale.US)).isEqualTo(text.read("1.12.2026", TODAY, Locale.GERMANY));
        assertThat(text.read("12/1/2027", TODAY, Locale.UK)).isEqualTo(text.read("2027-01-12", TODAY, Locale.US));
        assertThat(text.read("12/1/2027", TODAY, Locale.ENGLISH)).isEqualTo(new Outcome.NotUnderstood("12/1/2027"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30 No such day",
                "2026-12-30..2026-12-24",
                "2026-12-24..2026-01-01",
                "2027-01-01..2026-01-01",
                "Christmas",
                "May Day",
                "Sunday school",
                "December 2026 all of it",
                "last 2 weeks"
            })
    void whatIsNoDayIsSaidSo(String line) {
        assertThat(text.read("2026-12-01 One\n" + line, TODAY, Locale.UK)).isEqualTo(new Outcome.NotUnderstood(line));
    }

    @Test
    void moreThanAFieldHoldsIsTooMany() {
        String typed = IntStream.range(0, 130)
                .mapToObj(i -> TODAY.plusDays(2L * i) + " A day with a name of some length")
                .collect(Collectors.joining("\n"));

        assertThat(text.read(typed, TODAY, Locale.UK)).isInstanceOf(Outcome.TooMany.class);
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
