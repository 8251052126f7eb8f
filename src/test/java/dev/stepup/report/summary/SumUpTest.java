package dev.stepup.report.summary;

import static dev.stepup.leadership.LeadershipFunction.INVENTING;
import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.report.TrendPoint;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SumUpTest {

    private static final Period WEEKS =
            new Period(CheckIns.FIRST_MONDAY, CheckIns.FIRST_MONDAY.plusWeeks(4).minusDays(1));
    private static final Audience LEAD = Audience.lead(new MemberId("U_LEAD"));
    private static final List<MemberId> EIGHT = CheckIns.people(8);

    @Test
    void aCheckInThatTooFewAnsweredIsInNoSum() {
        LeadSummary.Shown summary = shown(Anonymity.USUAL, List.of(week(0, 5), week(1, 4)));

        assertThat(mentions(summary.together())).isEqualTo(5);
        assertThat(summary.past()).hasSize(1);
        assertThat(summary.leftOut()).isEqualTo(1);
        assertThat(summary.answered()).isEqualTo(5);
    }

    @Test
    void whereTooFewAnsweredEveryCheckInThereIsNothing() {
        LeadSummary summary =
                new SumUp(Anonymity.USUAL, 8, LEAD).of(WEEKS, List.of(week(0, 3), week(1, 4)), Optional.empty());

        assertThat(summary).isEqualTo(new LeadSummary.Withheld(WEEKS, 4, 8, 2, Optional.empty(), 5));
        assertThat(new SumUp(Anonymity.USUAL, 8, LEAD).of(WEEKS, List.of(), Optional.empty()))
                .isEqualTo(new LeadSummary.Withheld(WEEKS, 0, 8, 0, Optional.empty(), 5));
    }

    @Test
    void aRaisedMinimumHoldsForThePastAsWell() {
        LeadSummary.Shown summary = shown(new Anonymity(false, 6), List.of(week(0, 5), week(1, 6)));

        assertThat(summary.past()).extracting(TrendPoint::day).containsExactly(CheckIns.FIRST_MONDAY.plusDays(10));
    }

    @Test
    void whatTheTeamAskedForAtTheTimeHoldsWhenItIsLoweredAgain() {
        Tally held = CheckIns.tally(0, 8, Set.of(), new Anonymity(false, 6), answers(0, 5));

        assertThat(held).isInstanceOf(Tally.TooFew.class);
        assertThat(shown(Anonymity.USUAL, List.of(held, week(1, 5))).past()).hasSize(1);
    }

    @Test
    void oneFunctionIsThatAlone() {
        LeadSummary summary =
                new SumUp(Anonymity.USUAL, 8, LEAD).of(WEEKS, List.of(week(0, 5)), Optional.of(INVENTING));

        assertThat(((LeadSummary.Shown) summary).functions()).containsOnlyKeys(INVENTING);
        assertThat(((LeadSummary.Shown) summary).together().hasNoData()).isTrue();
    }

    @Test
    void leadsReadHowOftenEachWasNamedAndMembersOnlyThatOfThemselves() {
        List<Tally> tallies = List.of(week(0, 5), week(1, 6));
        MemberId named = shown(Anonymity.USUAL, tallies).mentionsOf().entrySet().stream()
                .filter(each -> each.getValue().getOrDefault(VISIONING, 0) > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();

        Map<MemberId, Map<LeadershipFunction, Integer>> lead =
                shown(Anonymity.USUAL, tallies).mentionsOf();
        assertThat(lead.keySet()).containsExactlyInAnyOrderElementsOf(EIGHT);
        assertThat(lead.values().stream()
                        .mapToInt(each -> each.getOrDefault(VISIONING, 0))
                        .sum())
                .isEqualTo(11);
        assertThat(shown(Anonymity.USUAL, tallies).functions().get(VISIONING))
                .isInstanceOfSatisfying(
                        Disclosure.Numbers.class,
                        numbers -> assertThat(numbers.named()).containsExactlyInAnyOrder(EIGHT.get(0), EIGHT.get(1)));
        var own = (LeadSummary.Shown)
                new SumUp(Anonymity.USUAL, 8, Audience.member(named)).of(WEEKS, tallies, Optional.empty());
        assertThat(own.mentionsOf()).containsOnlyKeys(named);
        assertThat(own.mentionsOf().get(named)).isEqualTo(lead.get(named));
    }

    @Test
    void leadsReadNobodysNumbersWhereOneCheckInHadTooFewAnswersForThat() {
        Tally few = CheckIns.tally(0, 7, answers(0, 4));
        Tally enough = CheckIns.tally(1, 7, answers(1, 6));

        assertThat(shown(Anonymity.USUAL, 7, List.of(enough)).mentionsOf()).hasSize(7);
        assertThat(shown(Anonymity.USUAL, 7, List.of(few, enough)).mentionsOf()).isEmpty();
    }

    @Test
    void teamsOfFourHaveFunctionsAndNoPeople() {
        Tally small = CheckIns.tally(0, 4, answers(0, 4));
        Tally large = CheckIns.tally(1, 5, answers(1, 4));

        assertThat(shown(Anonymity.USUAL, 5, List.of(large)).namesPeople()).isTrue();
        assertThat(shown(Anonymity.USUAL, 5, List.of(small, large)).namesPeople())
                .isFalse();
    }

    @Test
    void whatIsWithheldSaysTheMinimumOfItsOwnCheckInWhenTheTeamShrankSince() {
        LeadSummary summary = new SumUp(Anonymity.USUAL, 7, LEAD).of(WEEKS, List.of(week(0, 4)), Optional.empty());

        assertThat(summary).isEqualTo(new LeadSummary.Withheld(WEEKS, 4, 8, 1, Optional.empty(), 5));
    }

    @Test
    void whoWasAwayIsNotAmongThoseAsked() {
        Tally tally = CheckIns.tally(0, 8, Set.of(EIGHT.get(6), EIGHT.get(4)), Anonymity.USUAL, answers(0, 5));

        assertThat(tally.asked()).isEqualTo(7);
        assertThat(shown(Anonymity.USUAL, List.of(tally)).asked()).isEqualTo(7);
    }

    private static long mentions(Disclosure reading) {
        return ((Disclosure.Numbers) reading).figures().mentions();
    }

    private static Tally week(int week, int answered) {
        return CheckIns.tally(week, 8, answers(week, answered));
    }

    private static List<Ballot> answers(int week, int count) {
        List<Ballot> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            MemberId next = EIGHT.get(i == 0 ? 1 : 0);
            answers.add(CheckIns.answer(week, EIGHT.get(i), VISIONING, List.of(next)));
        }
        return answers;
    }

    private static LeadSummary.Shown shown(Anonymity anonymity, List<Tally> tallies) {
        return shown(anonymity, 8, tallies);
    }

    private static LeadSummary.Shown shown(Anonymity anonymity, int size, List<Tally> tallies) {
        Optional<LeadershipFunction> all = Optional.empty();
        return (LeadSummary.Shown) new SumUp(anonymity, size, LEAD).of(WEEKS, tallies, all);
    }
}
