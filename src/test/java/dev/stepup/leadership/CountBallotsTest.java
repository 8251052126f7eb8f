package dev.stepup.leadership;

import static dev.stepup.leadership.LeadershipFunction.RELATING;
import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static dev.stepup.leadership.Rounds.ANA;
import static dev.stepup.leadership.Rounds.BO;
import static dev.stepup.leadership.Rounds.CLEO;
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
    void aPairCountsOnceAWeekInAnAnswerAndInThanks() {
        var named = count(List.of(answer(ANA, MONDAY, BO), thanks(ANA, MONDAY, BO)), List.of());

        assertThat(named).containsOnly(Map.entry(VISIONING, Map.of(BO, new Tally.Named(1, 1, 1))));
    }

    @Test
    void thanksOfTheWeekBeforeCountForThatWeekAndAreOneMentionInTheDigest() {
        var named = count(List.of(answer(ANA, NEXT_MONDAY, BO), thanks(ANA, MONDAY, BO)), List.of());

        assertThat(named).containsOnly(Map.entry(VISIONING, Map.of(BO, new Tally.Named(1, 2, 1))));
    }

    @Test
    void whatWasCountedInThatWeekBeforeIsNotCountedAgain() {
        var named = count(
                List.of(thanks(ANA, MONDAY, BO), thanks(ANA, MONDAY, CLEO)),
                List.of(answer(ANA, MONDAY, BO), answer(ANA, NEXT_MONDAY, CLEO), answer(DEV, MONDAY, CLEO)));

        assertThat(named.get(VISIONING))
                .containsOnly(Map.entry(BO, new Tally.Named(1, 0, 1)), Map.entry(CLEO, new Tally.Named(1, 1, 1)));
    }

    @Test
    void thanksOfSomebodyWhoDidNotAnswerAreNoTie() {
        var named = count(List.of(thanks(DEV, MONDAY, BO), answer(ANA, MONDAY, BO)), List.of());

        assertThat(named.get(VISIONING)).containsOnly(Map.entry(BO, new Tally.Named(2, 2, 1)));
    }

    @Test
    void claimsAndPeopleOutsideTheRosterAreLeftOut() {
        assertThat(count(
                        List.of(answer(ANA, MONDAY, ANA), answer(ANA, MONDAY, GUEST), thanks(GUEST, MONDAY, BO)),
                        List.of()))
                .isEmpty();
    }

    @Test
    void anotherFunctionIsAnotherPair() {
        Ballot relating = ballot(Optional.empty(), ANA, MONDAY, new Nomination(ANA, BO, RELATING));

        assertThat(count(List.of(answer(ANA, MONDAY, BO), relating), List.of(relating)))
                .containsOnly(
                        Map.entry(VISIONING, Map.of(BO, new Tally.Named(1, 1, 1))),
                        Map.entry(RELATING, Map.of(BO, new Tally.Named(1, 0, 1))));
    }

    private static Map<LeadershipFunction, Map<MemberId, Tally.Named>> count(
            List<Ballot> ballots, List<Ballot> before) {
        return CountBallots.of(ballots, before, Set.copyOf(TEAM), Set.of(ANA, BO, CLEO));
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
