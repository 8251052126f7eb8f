package dev.stepup.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwayWishTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "until 2026-12-01", "UNTIL  2026-12-01 ", "till 2026-12-01"})
    void theDateIsTheLastDay(String typed) {
        assertThat(AwayWish.read(typed, TODAY)).isEqualTo(new AwayWish.Through(LocalDate.of(2026, 12, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"until", "Until tomorrow", "2026-13-01", "2026-02-30", "until 2026-12-01 please", "1.12."})
    void whatIsNoDateIsGivenBackAsItWasTyped(String typed) {
        assertThat(AwayWish.read(typed, TODAY)).isEqualTo(new AwayWish.NotUnderstood(typed));
    }

    @Test
    void todayIsTheFirstDayThatCanBeAndTheSameDayNextYearTheLast() {
        assertThat(AwayWish.of(TODAY.minusDays(1), TODAY)).isInstanceOf(AwayWish.Over.class);
        assertThat(AwayWish.of(TODAY, TODAY)).isInstanceOf(AwayWish.Through.class);
        assertThat(AwayWish.of(TODAY.plusYears(1), TODAY)).isInstanceOf(AwayWish.Through.class);
        assertThat(AwayWish.of(TODAY.plusYears(1).plusDays(1), TODAY)).isInstanceOf(AwayWish.TooFar.class);
        assertThat(AwayWish.read(" ", TODAY)).isInstanceOf(AwayWish.Nothing.class);
    }
}
