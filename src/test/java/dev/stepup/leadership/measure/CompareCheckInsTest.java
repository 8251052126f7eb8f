package dev.stepup.leadership.measure;

import static dev.stepup.leadership.LeadershipFunction.RELATING;
import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.CheckInAnswers;
import dev.stepup.leadership.Nomination;
import dev.stepup.leadership.tally.Comparison;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompareCheckInsTest {

    private static final List<MemberId> PEOPLE = CheckIns.people(10);

    private static final IntFunction<Set<Integer>> ONE = giver -> Set.of(8);
    private static final IntFunction<Set<Integer>> THE_NEXT = giver -> Set.of((giver + 1) % 8);
    private static final IntFunction<Set<Integer>> ALL_OTHERS = giver -> {
        Set<Integer> others = new java.util.HashSet<>(Set.of(0, 1, 2, 3, 4, 5, 6, 7));
        others.remove(giver);
        return others;
    };

    @Test
    void aChangeIsCalledWhereGiversAndCheckInsBothSaySo() {
        assertThat(compare(run(12, 8, ONE), run(12, 8, THE_NEXT)).ofSpread())
                .containsEntry(VISIONING, Change.RISE)
                .containsEntry(RELATING, Change.NOT_CALLED);
        assertThat(compare(run(12, 8, THE_NEXT), run(12, 8, ONE)).ofSpread()).containsEntry(VISIONING, Change.FALL);
        assertThat(compare(run(12, 8, THE_NEXT), run(12, 8, THE_NEXT)).ofSpread())
                .containsEntry(VISIONING, Change.NOT_CALLED);
    }

    /** One check-in in which everyone named everyone: all givers changed, and only one of twelve check-ins. */
    @Test
    void whatHappenedInOneCheckInIsNoChange() {
        List<CheckInAnswers> after = new ArrayList<>(run(11, 8, ONE));
        after.addAll(run(1, 8, ALL_OTHERS));

        CompareCheckIns compared = compare(run(12, 8, ONE), after);

        assertThat(compared.ofSpread()).containsEntry(VISIONING, Change.NOT_CALLED);
        assertThat(compared.ofSpread(VISIONING, true)).isEqualTo(Change.NOT_CALLED);
    }

    /** One giver of eight turned round: all check-ins changed, and only one of them. */
    @Test
    void whatOnePersonThinksNowIsNoChange() {
        IntFunction<Set<Integer>> butForOne = giver -> giver == 7 ? Set.of(1, 2, 3, 4, 5, 6) : ONE.apply(giver);

        assertThat(compare(run(12, 8, ONE), run(12, 8, butForOne)).ofSpread())
                .containsEntry(VISIONING, Change.NOT_CALLED);
    }

    @Test
    void whereTheGiversAreTooFewNothingIsCalled() {
        assertThat(compare(run(12, 7, ONE), run(12, 7, THE_NEXT)).ofSpread().values())
                .containsOnly(Change.TEAM_TOO_SMALL)
                .hasSize(4);
        assertThat(compare(run(12, 8, ONE), run(12, 8, THE_NEXT)).ofSpread().values())
                .doesNotContain(Change.TEAM_TOO_SMALL);
    }

    @Test
    void oneQuestionInOneDirectionNeedsFiveGivers() {
        assertThat(compare(run(12, 4, ONE), run(12, 4, THE_NEXT)).ofSpread(VISIONING, true))
                .isEqualTo(Change.TEAM_TOO_SMALL);
        assertThat(compare(run(12, 5, ONE), run(12, 5, THE_NEXT)).ofSpread(VISIONING, true))
                .isEqualTo(Change.RISE);
        assertThat(compare(run(12, 5, ONE), run(12, 5, THE_NEXT)).ofSpread(VISIONING, false))
                .isEqualTo(Change.NOT_CALLED);
        assertThat(compare(run(12, 5, THE_NEXT), run(12, 5, ONE)).ofSpread(VISIONING, false))
                .isEqualTo(Change.FALL);
    }

    @Test
    void theShareOfOnePersonIsAQuestionToo() {
        CompareCheckIns handover = compare(run(12, 8, ONE), run(12, 8, giver -> Set.of(giver == 3 ? 4 : 3)));

        assertThat(handover.ofShare(PEOPLE.get(3), VISIONING, true)).isEqualTo(Change.RISE);
        assertThat(handover.ofShare(PEOPLE.get(8), VISIONING, false)).isEqualTo(Change.FALL);
        assertThat(handover.ofShare(PEOPLE.get(8), VISIONING, true)).isEqualTo(Change.NOT_CALLED);
        assertThat(handover.ofShare(new MemberId("U_NOBODY"), VISIONING, true)).isEqualTo(Change.NOT_CALLED);
        assertThat(compare(run(12, 4, ONE), run(12, 4, THE_NEXT)).ofShare(PEOPLE.get(8), VISIONING, false))
                .isEqualTo(Change.TEAM_TOO_SMALL);
    }

    @Test
    void fewMentionsSayNothing() {
        IntFunction<Set<Integer>> nobody = giver -> Set.of();
        IntFunction<Set<Integer>> twoAnswer = giver -> giver < 2 ? ONE.apply(giver) : Set.of();

        assertThat(compare(run(2, 8, twoAnswer), run(2, 8, THE_NEXT))
                        .chance(VISIONING, Figure.SPREAD, Direction.EITHER))
                .isEqualTo(1);
        assertThat(compare(run(12, 8, nobody), run(12, 8, nobody)).ofSpread())
                .containsEntry(VISIONING, Change.NOT_CALLED);
    }

    @Test
    void theSameAnswersAlwaysSayTheSame() {
        SimulatedTeam team = new SimulatedTeam(16, .3, new java.util.SplittableRandom(9));
        List<CheckInAnswers> all = team.checkIns(24, team.weights(3, 7), .5);
        CompareCheckIns compared = new CompareCheckIns(all.subList(0, 12), all.subList(12, 24), team.people());
        double once = compared.chance(VISIONING, Figure.SPREAD, Direction.EITHER);

        assertThat(compared.chance(VISIONING, Figure.SPREAD, Direction.EITHER)).isEqualTo(once);
    }

    /** Twelve and twelve, fewer while there are fewer, and four at the least. */
    @Test
    void theLastCheckInsAreComparedWithAsManyBefore() {
        assertThat(Comparison.lookedAt()).isEqualTo(24);
        assertThat(Comparison.of(run(7, 8, ONE), tallies(7))).isEqualTo(Comparison.NONE);
        assertThat(Comparison.of(run(8, 8, ONE), tallies(8)).checkIns()).isEqualTo(4);
        assertThat(Comparison.of(run(9, 8, ONE), tallies(9)).checkIns()).isEqualTo(4);
        assertThat(Comparison.of(run(30, 8, ONE), tallies(30)).checkIns()).isEqualTo(12);

        List<CheckInAnswers> answers = new ArrayList<>(run(6, 8, ONE));
        answers.addAll(run(5, 8, THE_NEXT));
        Comparison compared = Comparison.of(answers, tallies(11));
        assertThat(compared.checkIns()).isEqualTo(5);
        assertThat(compared.called()).isEqualTo(Map.of(VISIONING, Change.RISE));
        assertThat(compared.of(Set.of(RELATING)).called()).isEmpty();
        assertThat(compared.of(Set.of(RELATING)).changes()).containsOnlyKeys(RELATING);
        assertThat(compared.isOfTooSmallATeam()).isFalse();
        assertThat(Comparison.of(run(8, 7, ONE), tallies(8)).isOfTooSmallATeam())
                .isTrue();
    }

    /** Four before and four after are never enough for four functions: the check-ins can be swapped in 70 ways only. */
    @Test
    void fourAndFourAreTooFewToCallAnything() {
        assertThat(compare(run(4, 8, ONE), run(4, 8, THE_NEXT)).ofSpread()).containsEntry(VISIONING, Change.NOT_CALLED);
        assertThat(compare(run(5, 8, ONE), run(5, 8, THE_NEXT)).ofSpread()).containsEntry(VISIONING, Change.RISE);
    }

    @Test
    void claimsAndPeopleOutsideTheRosterAreLeftOut() {
        MemberId ana = PEOPLE.get(0);
        MemberId bo = PEOPLE.get(1);
        MemberId guest = new MemberId("U_GUEST");
        Set<Nomination> anas = Set.of(
                new Nomination(ana, ana, VISIONING),
                new Nomination(ana, bo, VISIONING),
                new Nomination(ana, guest, VISIONING));

        assertThat(CheckInAnswers.of(
                                List.of(ballot(ana, anas), ballot(guest, Set.of()), ballot(bo, Set.of())),
                                Set.copyOf(PEOPLE))
                        .byGiver())
                .isEqualTo(Map.of(ana, Set.of(new Nomination(ana, bo, VISIONING)), bo, Set.of()));
    }

    private static Ballot ballot(MemberId giver, Set<Nomination> nominations) {
        return new Ballot(
                new WorkspaceId("T1"),
                "answer",
                "team",
                Optional.of("checkIn"),
                giver,
                Instant.EPOCH,
                nominations,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static CompareCheckIns compare(List<CheckInAnswers> before, List<CheckInAnswers> after) {
        return new CompareCheckIns(before, after, PEOPLE);
    }

    private static List<CheckInAnswers> run(int checkIns, int givers, IntFunction<Set<Integer>> named) {
        Map<MemberId, Set<Nomination>> byGiver = new HashMap<>();
        IntStream.range(0, givers).forEach(giver -> byGiver.put(PEOPLE.get(giver), nominations(giver, named)));
        return Collections.nCopies(checkIns, new CheckInAnswers(byGiver));
    }

    private static Set<Nomination> nominations(int giver, IntFunction<Set<Integer>> named) {
        return named.apply(giver).stream()
                .map(each -> new Nomination(PEOPLE.get(giver), PEOPLE.get(each), VISIONING))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static List<Tally.Shown> tallies(int count) {
        return Collections.nCopies(
                count,
                new Tally.Shown(
                        new Tally.Origin(
                                new WorkspaceId("T1"), "team", "checkIn", LocalDate.of(2026, 11, 26), Instant.EPOCH),
                        8,
                        8,
                        Set.copyOf(PEOPLE),
                        Set.of(),
                        Map.of(),
                        Map.of(),
                        Comparison.NONE));
    }
}
