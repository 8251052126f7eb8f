package dev.stepup.team.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwayRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-01",
        "until 2026-12-01, 2026-12-01",
        "'UNTIL  2026-12-01 ', 2026-12-01",
        "until\u00a02026\u201112\u201101, 2026-12-01",
        "“until 2026-12-01”., 2026-12-01",
        "till 1.12.2026, 2026-12-01",
        "until 1.12., 2026-12-01",
        "until 12/1, 2027-01-12",
        "until friday, 2026-11-27",
        "until Friday!, 2026-11-27",
        "until thursday, 2026-12-03",
        "until next friday, 2026-12-04",
        "by monday, 2026-11-30",
        "until tomorrow, 2026-11-27",
        "today, 2026-11-26",
        "until 1 december, 2026-12-01",
        "'through Dec 1st, 2026', 2026-12-01",
        "for two weeks, 2026-12-09",
        "two weeks, 2026-12-09",
        "for 3 days, 2026-11-28",
        "for a week, 2026-12-02",
        "this week, 2026-11-29",
        "until next week, 2026-11-29",
        "through next week, 2026-12-06",
        "until the end of next week, 2026-12-06",
        "until december, 2026-11-30",
        "through december, 2026-12-31",
        "until the end of the month, 2026-11-30",
        "2026-11-20..2026-12-05, 2026-12-05",
        "from today to 5.12., 2026-12-05"
    })
    void theDateIsTheLastDay(String typed, LocalDate lastDay) {
        assertThat(AwayRequest.read(typed, TODAY, Locale.GERMANY)).isEqualTo(new AwayRequest.Through(lastDay));
    }

    @ParameterizedTest
    @ValueSource(strings = {"until", "2026-13-01", "2026-02-30", "until 2026-12-01 please", "until soon", "!!"})
    void whatIsNoDateIsGivenBackAsItWasTyped(String typed) {
        assertThat(AwayRequest.read(typed, TODAY, Locale.GERMANY)).isEqualTo(new AwayRequest.NotUnderstood(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "next week, 2026-11-30, 2026-12-06",
        "december, 2026-12-01, 2026-12-31",
        "24.12.–2.1., 2026-12-24, 2027-01-02"
    })
    void whatBeginsLaterIsToldFromWhatBeginsToday(String typed, LocalDate first, LocalDate last) {
        assertThat(AwayRequest.read(typed, TODAY, Locale.GERMANY)).isEqualTo(new AwayRequest.Later(first, last));
    }

    @Test
    void aDateThatReadsInTwoWaysIsTakenAsTheOneThatCanBe() {
        LocalDate december = LocalDate.of(2026, 12, 1);
        LocalDate january = LocalDate.of(2026, 1, 12);

        assertThat(AwayRequest.read("12/1/2026", TODAY, Locale.US)).isEqualTo(new AwayRequest.Through(december));
        assertThat(AwayRequest.read("12/1/2026", TODAY, Locale.UK)).isEqualTo(new AwayRequest.Over(january));
        assertThat(AwayRequest.read("12/1/2026", TODAY, Locale.ENGLISH))
                .isEqualTo(new AwayRequest.Through(december, Optional.of(january)));
    }

    @ParameterizedTest
    @CsvSource({
        "untl friday, until friday",
        "until firday, until friday",
        "untill tomorow, till tomorrow",
        "for tow weks, for two weeks",
        "until 1 decembr, until 1 december"
    })
    void aSlipIsPutRight(String typed, String right) {
        assertThat(AwayRequest.corrected(typed, TODAY, Locale.GERMANY))
                .hasValueSatisfying(better -> assertThat(AwayRequest.read(better, TODAY, Locale.GERMANY))
                        .isEqualTo(AwayRequest.read(right, TODAY, Locale.GERMANY)));
        assertThat(AwayRequest.corrected("until christmas", TODAY, Locale.GERMANY))
                .isEmpty();
    }

    @Test
    void todayIsTheFirstDayThatCanBeAndTheSameDayNextYearTheLast() {
        assertThat(AwayRequest.of(TODAY.minusDays(1), TODAY)).isInstanceOf(AwayRequest.Over.class);
        assertThat(AwayRequest.of(TODAY, TODAY)).isInstanceOf(AwayRequest.Through.class);
        assertThat(AwayRequest.of(TODAY.plusYears(1), TODAY)).isInstanceOf(AwayRequest.Through.class);
        assertThat(AwayRequest.of(TODAY.plusYears(1).plusDays(1), TODAY)).isInstanceOf(AwayRequest.TooFar.class);
        assertThat(AwayRequest.read(" ", TODAY, Locale.UK)).isInstanceOf(AwayRequest.Nothing.class);
    }
}
