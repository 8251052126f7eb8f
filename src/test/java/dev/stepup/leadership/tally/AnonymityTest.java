package dev.stepup.leadership.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stepup.Tries;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.leadership.measure.CheckIns;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InstancioExtension.class)
class AnonymityTest {

    @ParameterizedTest
    @CsvSource({"1, 3", "3, 3", "7, 3", "8, 5", "500, 5"})
    void aTeamThatRaisedNothingNeedsThreeAnswersUpToSevenPeopleAndElseFive(int roster, int minimum) {
        assertThat(Anonymity.USUAL.minimumOf(roster)).isEqualTo(minimum);
        assertThat(Anonymity.USUAL.allows(minimum, roster)).isTrue();
        assertThat(Anonymity.USUAL.allows(minimum - 1, roster)).isFalse();
    }

    @Test
    void aTeamMayRaiseItAndNeverLowerIt(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            int raisedTo = input.between(0, 60);
            int roster = input.between(1, 60);
            int minimum = new Anonymity(false, raisedTo).minimumOf(roster);

            assertThat(minimum).isGreaterThanOrEqualTo(3).isGreaterThanOrEqualTo(raisedTo);
            assertThat(minimum).isIn(raisedTo, Anonymity.usualMinimumOf(roster));
        });
    }

    @Test
    void teamsOfUpToFourSeeNoNames() {
        assertThat(Anonymity.namesPeopleIn(4)).isFalse();
        assertThat(Anonymity.namesPeopleIn(5)).isTrue();
        assertThat(new Anonymity(true, 6).inTeamOf(4)).isEqualTo(new Anonymity(false, 6));
        assertThat(new Anonymity(true, 6).inTeamOf(5)).isEqualTo(new Anonymity(true, 6));
    }

    @Test
    void noMinimumIsNegative() {
        assertThat(new Anonymity(true, 0).open()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Anonymity(false, -1));
    }

    @Test
    void onlyAnOpenBallotShowsItsGiverAndOnlyToThoseItNames() {
        assertThat(ballot(true).showsGiverTo(CheckIns.BO)).isTrue();
        assertThat(ballot(true).showsGiverTo(CheckIns.CLEO)).isFalse();
        assertThat(ballot(false).showsGiverTo(CheckIns.BO)).isFalse();
        assertThat(ballot(false).showsGiverTo(CheckIns.ANA)).isTrue();
    }

    private static Ballot ballot(boolean open) {
        MemberId giver = CheckIns.ANA;
        return new Ballot(
                new WorkspaceId("T1"),
                "one",
                "team",
                Optional.of("checkIn"),
                giver,
                Instant.EPOCH,
                Set.of(new Nomination(giver, CheckIns.BO, LeadershipFunction.RELATING)),
                Optional.empty(),
                Optional.empty(),
                open);
    }
}
