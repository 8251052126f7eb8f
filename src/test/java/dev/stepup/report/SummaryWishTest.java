package dev.stepup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stepup.leadership.LeadershipFunction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryWishTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "'', 2026-11-02, 2026-11-29",
        "this week, 2026-11-23, 2026-11-29",
        "last 1 week, 2026-11-23, 2026-11-29",
        "LAST 4 Weeks, 2026-11-02, 2026-11-29",
        "last 53 weeks, 2025-11-24, 2026-11-29",
        "quarter, 2026-09-28, 2026-11-29",
        "this quarter, 2026-09-28, 2026-11-29",
        "2026-10-01..2026-10-31, 2026-09-28, 2026-11-01",
        "2026-10-05 .. 2026-10-05, 2026-10-05, 2026-10-11"
    })
    void aPeriodIsTheWholeWeeksOfItsDays(String words, LocalDate from, LocalDate to) {
        SummaryWish wish = SummaryWish.read(words, WEDNESDAY);

        assertThat(wish.refused()).isEmpty();
        assertThat(wish.period().wholeWeeks()).isEqualTo(new Period(from, to));
    }

    @Test
    void theTimeBeforeIsAsLongAndEndsWhereItBegins() {
        Period weeks = new Period(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 29));

        assertThat(weeks.asLongBefore()).isEqualTo(new Period(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 1)));
    }

    @Test
    void aPeriodNeverEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(WEDNESDAY, WEDNESDAY.minusDays(1)));
        assertThat(new Period(WEDNESDAY, WEDNESDAY).from()).isEqualTo(WEDNESDAY);
    }

    @Test
    void wordsComeInAnyOrder() {
        SummaryWish wish = SummaryWish.read("@eli vis last 2 weeks workspace", WEDNESDAY);

        assertThat(wish.person()).contains("@eli");
        assertThat(wish.function()).contains(LeadershipFunction.VISIONING);
        assertThat(wish.allTeams()).isTrue();
        assertThat(SummaryWish.read("All Teams", WEDNESDAY).allTeams()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "last week", "last 0 weeks", "2026-02-30..2026-03-01", "vis inv", "@a @b"})
    void whatMeansNothingIsSaid(String words) {
        assertThat(SummaryWish.read(words, WEDNESDAY).notUnderstood()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"last 54 weeks", "last 60 weeks", "0001-01-01..9999-12-31", "2025-01-01..2026-11-25"})
    void moreThanAYearIsTooLong(String words) {
        assertThat(SummaryWish.read(words, WEDNESDAY).refused()).contains(SummaryWish.Why.TOO_LONG);
    }

    @Test
    void ofTwoPeriodsNoneIsTaken() {
        SummaryWish wish = SummaryWish.read("this week quarter", WEDNESDAY);

        assertThat(wish.refused()).contains(SummaryWish.Why.TWO_PERIODS);
        assertThat(wish.periodWords()).containsExactly("this week", "quarter");
    }

    @Test
    void whatIsUnderstoodIsToldFromWhatIsNot() {
        SummaryWish wish = SummaryWish.read("vis last month quarter", WEDNESDAY);

        assertThat(wish.understood()).containsExactly("vis", "quarter");
        assertThat(wish.notUnderstood()).containsExactly("last month");
    }
}
