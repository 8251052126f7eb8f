package dev.stepup.leadership;

import static dev.stepup.leadership.LeadershipFunction.RELATING;
import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static dev.stepup.leadership.Rounds.ANA;
import static dev.stepup.leadership.Rounds.BO;
import static dev.stepup.leadership.Rounds.DEV;
import static dev.stepup.leadership.Rounds.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountBallotsTest {

    private static final MemberId GUEST = new MemberId("UGUEST");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusWeeks(1);

    @Test
    void aPairCountsOnceInItsAnswerAndInThanksOfWhateverWeek() {
        var named = count(answer(ANA, NEXT_MONDAY, BO), thanks(ANA, NEXT_MONDAY, BO), thanks(ANA, MONDAY, BO));

        assertThat(named).containsOnly(Map.entry(VISIONING, Map.of(BO, 1)));
    }

    @Test
    void thanksCountWhetherTheirGiverAnsweredOrNot() {
        var named = count(thanks(DEV, MONDAY, BO), answer(ANA, MONDAY, BO));

        assertThat(named.get(VISIONING)).containsOnly(Map.entry(BO, 2));
    }

    @Test
    void claimsAndPeopleOutsideTheRosterAreLeftOut() {
        assertThat(count(answer(ANA, MONDAY, ANA), answer(ANA, MONDAY, GUEST), thanks(GUEST, MONDAY, BO)))
                .isEmpty();
    }

    @Test
    void anotherFunctionIsAnotherPair() {
        Ballot relating = ballot(Optional.empty(), ANA, MONDAY, new Nomination(ANA, BO, RELATING));

        assertThat(count(answer(ANA, MONDAY, BO), relating))
                .containsOnly(Map.entry(VISIONING, Map.of(BO, 1)), Map.entry(RELATING, Map.of(BO, 1)));
    }

    private static Map<LeadershipFunction, Map<MemberId, Integer>> count(Ballot... ballots) {
        return CountBallots.of(List.of(ballots), Set.copyOf(TEAM));
    }

    private static Ballot answer(MemberId giver, LocalDate week, MemberId receiver) {
        return ballot(Optional.of("round"), giver, week, new Nomination(giver, receiver, VISIONING));
    }

    private static Ballot thanks(MemberId giver, LocalDate week, MemberId receiver) {
        return ballot(Optional.empty(), giver, week, new Nomination(giver, receiver, VISIONING));
    }

    private static Ballot ballot(Optional<String> round, MemberId giver, LocalDate week, Nomination nomination) {
        return new Ballot(
                new WorkspaceId("T1"),
                "" + nomination,
                "team",
                round,
                giver,
                Instant.EPOCH,
                week,
                Set.of(nomination),
                Optional.empty(),
                Optional.empty(),
                round.isEmpty());
    }
}
