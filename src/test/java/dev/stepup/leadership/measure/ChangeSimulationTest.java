package dev.stepup.leadership.measure;

import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.leadership.CheckInAnswers;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a change is called where there is none, and where there is one, in teams of which the truth is known. */
class ChangeSimulationTest {

    private static final int TEAMS = 300;
    private static final int RUN = 12;
    private static final double REPETITION = .6;

    /** People repeat themselves in six of ten answers. Swapping single mentions calls 17 to 20 % of these teams changed. */
    @ParameterizedTest
    @CsvSource({"8, 0, .07", "12, 0, .07", "16, 1, .13"})
    void chanceAloneIsSeldomCalledAChange(int size, double events, double atMost) {
        SplittableRandom random = new SplittableRandom(size);
        double called = share(() -> {
            SimulatedTeam team = new SimulatedTeam(size, REPETITION, random.split());
            List<CheckInAnswers> all = team.checkIns(2 * RUN, team.weights(3, 7), events);
            CompareCheckIns compared = compare(team, all.subList(0, RUN), all.subList(RUN, 2 * RUN));
            return compared.chance(VISIONING, Figure.SPREAD, Direction.EITHER) <= .05;
        });
        assertThat(called).isBetween(.01, atMost);
    }

    /** Of four functions, one of which has mentions: the correction takes it for one of four. */
    @Test
    void ofFourFunctionsStillFewerAreCalled() {
        SplittableRandom random = new SplittableRandom(4);
        double called = share(() -> {
            SimulatedTeam team = new SimulatedTeam(12, REPETITION, random.split());
            List<CheckInAnswers> all = team.checkIns(2 * RUN, team.weights(3, 7), 0);
            return compare(team, all.subList(0, RUN), all.subList(RUN, 2 * RUN))
                            .ofSpread()
                            .get(VISIONING)
                    != Change.NOT_CALLED;
        });
        assertThat(called).isLessThan(.04);
    }

    /** The share of one person, asked for beforehand, goes from a twentieth to a third. */
    @Test
    void aHandoverIsSeen() {
        SplittableRandom random = new SplittableRandom(5);
        double called = share(() -> {
            SimulatedTeam team = new SimulatedTeam(8, REPETITION, random.split());
            List<CheckInAnswers> before = team.checkIns(RUN, team.shareOfFirst(.05), 0);
            List<CheckInAnswers> after = team.checkIns(RUN, team.shareOfFirst(1 / 3.0), 0);
            return compare(team, before, after).ofShare(team.people().get(0), VISIONING, true) == Change.RISE;
        });
        assertThat(called).isGreaterThan(.65);
    }

    private static CompareCheckIns compare(
            SimulatedTeam team, List<CheckInAnswers> before, List<CheckInAnswers> after) {
        return new CompareCheckIns(before, after, team.people());
    }

    private static double share(java.util.function.BooleanSupplier ofTeams) {
        return Stream.generate(ofTeams::getAsBoolean)
                        .limit(TEAMS)
                        .filter(Predicate.isEqual(true))
                        .count()
                / (double) TEAMS;
    }
}
