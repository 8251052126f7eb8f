package dev.stepup.leadership;

import static dev.stepup.leadership.LeadershipFunction.RELATING;
import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static dev.stepup.leadership.measure.CheckIns.ANA;
import static dev.stepup.leadership.measure.CheckIns.BO;
import static dev.stepup.leadership.measure.CheckIns.DEV;
import static dev.stepup.leadership.measure.CheckIns.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountBallotsTest {

    private static final MemberId GUEST = new MemberId("UGUEST");

    @Test
    void aPairCountsOnceInItsAnswerAndInThanksHoweverOftenGiven() {
        var named = count(answer(ANA, BO), thanks(ANA, BO), thanks(ANA, BO));

        assertThat(named).containsOnly(Map.entry(VISIONING, Map.of(BO, 1)));
    }

    @Test
    void thanksCountWhetherTheirGiverAnsweredOrNot() {
        var named = count(thanks(DEV, BO), answer(ANA, BO));

        assertThat(named.get(VISIONING)).containsOnly(Map.entry(BO, 2));
    }

    @Test
    void claimsAndPeopleOutsideTheRosterAreLeftOut() {
        assertThat(count(answer(ANA, ANA), answer(ANA, GUEST), thanks(GUEST, BO)))
                .isEmpty();
    }

    @Test
    void anotherFunctionIsAnotherPair() {
        Ballot relating = ballot(Optional.empty(), ANA, new Nomination(ANA, BO, RELATING));

        assertThat(count(answer(ANA, BO), relating))
                .containsOnly(Map.entry(VISIONING, Map.of(BO, 1)), Map.entry(RELATING, Map.of(BO, 1)));
    }

    private static Map<LeadershipFunction, Map<MemberId, Integer>> count(Ballot... ballots) {
        return CountBallots.of(List.of(ballots), Set.copyOf(TEAM));
    }

    private static Ballot answer(MemberId giver, MemberId receiver) {
        return ballot(Optional.of("checkIn"), giver, new Nomination(giver, receiver, VISIONING));
    }

    private static Ballot thanks(MemberId giver, MemberId receiver) {
        return ballot(Optional.empty(), giver, new Nomination(giver, receiver, VISIONING));
    }

    private static Ballot ballot(Optional<String> checkIn, MemberId giver, Nomination nomination) {
        return new Ballot(
                new WorkspaceId("T1"),
                "" + nomination,
                "team",
                checkIn,
                giver,
                Instant.EPOCH,
                Set.of(nomination),
                Optional.empty(),
                Optional.empty(),
                checkIn.isEmpty());
    }
}
