package dev.stepup.report.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stepup.chat.typed.TypedWords;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.team.access.FindTypedPerson;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryRequestTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final Person ELI = new Person(
            new WorkspaceId("T1"),
            new MemberId("U1"),
            "Eli Rosen",
            "eli",
            "eli",
            Optional.of(ZoneOffset.UTC),
            Locale.UK,
            Person.Kind.MEMBER,
            false,
            Instant.EPOCH);
    private static final SummaryRequest.PersonReader PEOPLE = (words, at) ->
            words.lower(at).equals("@eli") ? Optional.of(new FindTypedPerson.Found(ELI, 1)) : Optional.empty();

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
        "2026-10-05 .. 2026-10-05, 2026-10-05, 2026-10-11",
        "2026-10-01…2026-10-31, 2026-09-28, 2026-11-01",
        "2026\u201110\u201101\u00a0–\u00a02026\u201110\u201131, 2026-09-28, 2026-11-01",
        "1.10.–31.10., 2026-09-28, 2026-11-01",
        "last week, 2026-11-16, 2026-11-22",
        "this month, 2026-10-26, 2026-11-29",
        "last month, 2026-09-28, 2026-11-01",
        "last quarter, 2026-06-29, 2026-10-04",
        "four weeks, 2026-11-02, 2026-11-29",
        "“last 6 weeks”, 2026-10-19, 2026-11-29",
        "since october, 2026-09-28, 2026-11-29",
        "for october, 2026-09-28, 2026-11-01"
    })
    void aPeriodIsTheWholeWeeksOfItsDays(String words, LocalDate from, LocalDate to) {
        SummaryRequest wish = read(words);

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
        SummaryRequest wish = read("@eli vis last 2 weeks workspace");

        assertThat(wish.person()).contains(ELI);
        assertThat(wish.function()).contains(LeadershipFunction.VISIONING);
        assertThat(wish.allTeams()).isTrue();
        assertThat(read("All Teams").allTeams()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"all", "last summer", "last 0 weeks", "2026-02-30..2026-03-01", "vis inv", "@eli @eli", "@nobody"
            })
    void whatMeansNothingIsSaid(String words) {
        assertThat(read(words).notUnderstood()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"last 54 weeks", "last 60 weeks", "0001-01-01..9999-12-31", "2025-01-01..2026-11-25"})
    void moreThanAYearIsTooLong(String words) {
        assertThat(read(words).refused()).contains(SummaryRequest.Why.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01..2027-01-31", "next month", "tomorrow", "12/1/2027"})
    void whatIsStillToComeCannotBeSummedUp(String words) {
        assertThat(read(words).refused()).contains(SummaryRequest.Why.NOT_YET);
    }

    @ParameterizedTest
    @CsvSource({
        "last 4 wekks visoning, last 4 weeks visioning",
        "qarter, quarter",
        "las month for @eli, last month for @eli",
        "“sincce” octobre!, “since” october!"
    })
    void aSlipIsPutRightWhereAllElseIsUnderstood(String words, String right) {
        assertThat(read(words).corrected(words, WEDNESDAY, Locale.UK, PEOPLE)).hasValue(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"last summer", "qarter nonsense", "this month quarter", "2026-13-01"})
    void whatIsNoSlipIsNotGuessed(String words) {
        assertThat(read(words).corrected(words, WEDNESDAY, Locale.UK, PEOPLE)).isEmpty();
    }

    private static SummaryRequest read(String words) {
        return SummaryRequest.read(TypedWords.of(words), WEDNESDAY, Locale.UK, PEOPLE);
    }

    @Test
    void ofTwoPeriodsNoneIsTaken() {
        SummaryRequest wish = read("this week quarter");

        assertThat(wish.refused()).contains(SummaryRequest.Why.TWO_PERIODS);
        assertThat(wish.periodWords()).containsExactly("this week", "quarter");
    }

    @Test
    void whatIsUnderstoodIsToldFromWhatIsNot() {
        SummaryRequest wish = read("vis last summer quarter");

        assertThat(wish.understood()).containsExactly("vis", "quarter");
        assertThat(wish.notUnderstood()).containsExactly("last summer");
    }
}
