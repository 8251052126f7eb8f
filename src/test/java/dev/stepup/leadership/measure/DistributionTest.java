package dev.stepup.leadership.measure;

import static dev.stepup.leadership.LeadershipFunction.RELATING;
import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static dev.stepup.leadership.measure.CheckIns.ANA;
import static dev.stepup.leadership.measure.CheckIns.BO;
import static dev.stepup.leadership.measure.CheckIns.CLEO;
import static dev.stepup.leadership.measure.CheckIns.DEV;
import static dev.stepup.leadership.measure.CheckIns.TEAM;
import static dev.stepup.leadership.measure.CheckIns.counts;
import static dev.stepup.leadership.measure.CheckIns.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stepup.workspace.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final MemberId GUEST = new MemberId("U_GUEST");

    private final Distribution week = Distribution.of(
            List.of(names(ANA, BO, VISIONING), names(CLEO, BO, VISIONING), names(BO, CLEO, VISIONING)),
            TEAM,
            List.of(ANA, BO, CLEO));

    @Test
    void saysWhoWasMentioned() {
        assertThat(week.mentions()).isEqualTo(3);
        assertThat(week.people()).isEqualTo(2);
        assertThat(week.rosterSize()).isEqualTo(4);
        assertThat(week.mentionsOf(BO)).isEqualTo(2);
        assertThat(week.mentionsOf(DEV)).isZero();
        assertThat(week.mentionsOf(GUEST)).isZero();
    }

    @Test
    void aSilenceIsNotAZero() {
        assertThat(week.density()).hasValue(3.0 / (3 * 3));
    }

    @Test
    void aClaimIsNeverMeasured() {
        var claimed = Distribution.of(List.of(names(ANA, ANA, VISIONING)), TEAM, TEAM);
        assertThat(claimed.mentions()).isZero();
        assertThat(claimed.mentionsOf(ANA)).isZero();
        assertThat(claimed.density()).isEmpty();
    }

    @Test
    void sayingItTwiceCountsOnce() {
        var twice = Distribution.of(List.of(names(ANA, BO, VISIONING), names(ANA, BO, VISIONING)), TEAM, TEAM);
        assertThat(twice.mentions()).isEqualTo(1);
    }

    @Test
    void peopleOutsideTheRosterNeitherGiveNorReceive() {
        var withGuest = Distribution.of(
                List.of(names(GUEST, ANA, VISIONING), names(ANA, GUEST, VISIONING), names(ANA, BO, VISIONING)),
                TEAM,
                List.of(GUEST, ANA));
        assertThat(withGuest.mentions()).isEqualTo(1);
        assertThat(withGuest.rosterSize()).isEqualTo(4);
        assertThat(withGuest.density()).hasValue(1.0 / 3);
        var counted = Distribution.ofCounts(Map.of(GUEST, 9, BO, 1), TEAM, 2);
        assertThat(counted.mentions()).isEqualTo(1);
        assertThat(counted.density()).hasValue(1.0 / 6);
    }

    @Test
    void twoFunctionsAreTwoMentionsButOneTie() {
        var both = Distribution.of(List.of(names(ANA, BO, VISIONING), names(ANA, BO, RELATING)), TEAM, List.of(ANA));
        assertThat(both.mentions()).isEqualTo(2);
        assertThat(both.density()).hasValue(1.0 / 3);
        assertThat(both.centralization()).hasValue(1);
        assertThat(both.decentralization()).hasValue(0);
    }

    @Test
    void thanksAreMentionsAndNoTiesWhetherTheirGiverAnsweredOrNot() {
        var answers = Map.of(BO, 2);
        var thanked = Distribution.ofCounts(Map.of(BO, 3, CLEO, 1), answers, TEAM, 3);
        var unthanked = Distribution.ofCounts(answers, TEAM, 3);
        assertThat(thanked.mentionsOf(BO)).isEqualTo(3);
        assertThat(thanked.density()).isEqualTo(unthanked.density()).hasValue(2.0 / 9);
        assertThat(thanked.leastDensity()).isEqualTo(unthanked.leastDensity());
        assertThat(thanked.greatestDensity()).isEqualTo(unthanked.greatestDensity());
        assertThat(thanked.centralization())
                .isEqualTo(unthanked.centralization())
                .hasValue(6.0 / 9);
    }

    @Test
    void whoDidNotAnswerGivesNoTie() {
        var silent = Distribution.of(List.of(names(DEV, BO, VISIONING), names(ANA, BO, VISIONING)), TEAM, List.of(ANA));
        assertThat(silent.mentions()).isEqualTo(1);
        assertThat(silent.density()).hasValue(1.0 / 3);
    }

    @Test
    void densityIsAtMostAllOfIt() {
        var thanked = Distribution.ofCounts(Map.of(ANA, 3, BO, 3), TEAM, 1);
        assertThat(thanked.density()).hasValue(1);
        assertThat(Distribution.ofCounts(Map.of(ANA, 3), TEAM, 0).density()).isEmpty();
        assertThat(Distribution.ofCounts(Map.of(ANA, 3), TEAM, 0).leastDensity())
                .isEmpty();
    }

    /** With everyone's answer it would lie between the two; with all of them there it is one number. */
    @Test
    void silenceHasBounds() {
        var all = CheckIns.inDegrees(4, 3, 2, 1, 0);
        assertThat(all.leastDensity()).isEqualTo(all.density()).hasValue(.5);
        assertThat(all.greatestDensity()).hasValue(.5);
        var two = Distribution.ofCounts(Map.of(BO, 1), TEAM, 1).and(Distribution.ofCounts(Map.of(BO, 2), TEAM, 3));
        assertThat(two.leastDensity()).hasValue(3.0 / 24);
        assertThat(two.density()).hasValue(3.0 / 12);
        assertThat(two.greatestDensity()).hasValue(15.0 / 24);
    }

    @Test
    void noMentionsAreNoDataAndNeverAZero() {
        assertNothingIsMeasured(Distribution.of(List.of(), TEAM, TEAM));
        assertNothingIsMeasured(Distribution.of(List.of(), List.of(), List.of()));
    }

    @Test
    void forOnePersonNothingIsDefined() {
        assertNothingIsMeasured(counts(7));
        assertNothingIsMeasured(Distribution.of(List.of(names(ANA, ANA, VISIONING)), List.of(ANA), List.of(ANA)));
    }

    private static void assertNothingIsMeasured(Distribution people) {
        assertThat(people.density()).isEmpty();
        assertThat(people.leastDensity()).isEmpty();
        assertThat(people.greatestDensity()).isEmpty();
        assertThat(people.effectiveLeaders()).isEmpty();
        assertThat(people.centralization()).isEmpty();
        assertThat(people.decentralization()).isEmpty();
        assertThat(people.effectiveNumber()).isEmpty();
        assertThat(people.unbiasedEffectiveNumber()).isEmpty();
        assertThat(people.evenness()).isEmpty();
        assertThat(people.gini()).isEmpty();
        assertThat(people.correctedGini()).isEmpty();
        assertThat(people.absenceFactor()).isEmpty();
        assertThat(people.shareOf(Set.copyOf(CheckIns.people(1)))).isEmpty();
        assertThat(people.shareOf(Set.of(ANA, BO))).isEmpty();
    }

    @Test
    void nobodyIsMentionedLessThanNever() {
        assertThatIllegalArgumentException().isThrownBy(() -> counts(3, -1)).withMessageContaining("fewer than 0");
    }

    @Test
    void theUnbiasedNumberNeedsSomeoneNamedTwice() {
        assertThat(counts(1, 1, 1).unbiasedEffectiveNumber()).isEmpty();
        assertThat(counts(1, 1, 1).effectiveNumber()).hasValue(3);
    }

    @Test
    void halfIsEnoughForTheAbsenceFactor() {
        assertThat(counts(5, 3, 2).absenceFactor()).hasValue(1);
        assertThat(counts(5, 4, 2).absenceFactor()).hasValue(2);
    }

    @Test
    void whatWentToPeopleWithoutTheTitleStandsBesideTheirPartOfTheRoster() {
        assertThat(week.shareWithoutTitle(Set.of(BO))).hasValue(new Share(1.0 / 3, 3.0 / 4));
        assertThat(week.shareWithoutTitle(Set.of(GUEST))).hasValue(new Share(1, 1));
        assertThat(week.shareWithoutTitle(Set.copyOf(TEAM))).isEmpty();
        assertThat(week.shareOf(Set.of(BO, GUEST))).hasValue(new Share(2.0 / 3, 1.0 / 4));
        assertThat(week.shareOf(Set.of(GUEST))).isEmpty();
        assertThat(counts(3, 1).shareOf(Set.copyOf(CheckIns.people(1)))).hasValue(new Share(.75, .5));
    }
}
