package dev.stepup.leadership.measure;

import static dev.stepup.leadership.measure.CheckIns.counts;
import static dev.stepup.leadership.measure.CheckIns.inDegrees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.stepup.workspace.MemberId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The measures against numbers that others have published, or that were worked out by hand. */
class PublishedVectorsTest {

    private static final Offset<Double> SIX_DIGITS = Offset.offset(5e-7);
    private static final Offset<Double> AS_PRINTED = Offset.offset(5e-4);

    private static final Named<Distribution> INEQ =
            named("R ineq, Ilocos", counts(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261));
    // In tenths: Gini does not depend on the unit.
    private static final Named<Distribution> SCIKIT_GINI =
            named("scikit-bio gini", counts(45, 67, 34, 150, 180, 35, 67, 141));
    private static final Named<Distribution> SCIKIT_EVEN = named("scikit-bio, all the same", counts(2, 2, 2, 2, 2));
    private static final Named<Distribution> SCIKIT_SIMPSON = named("scikit-bio simpson", counts(1, 0, 2, 5, 2));
    private static final Named<Distribution> SCIKIT_OBSERVED =
            named("scikit-bio pielou, those observed", counts(1, 1, 4, 2, 5, 2, 4, 1, 2));
    private static final Named<Distribution> SCIKIT_ROSTER =
            named("scikit-bio pielou, everyone", counts(0, 1, 1, 4, 2, 5, 2, 4, 1, 2));
    private static final Named<Distribution> BY_HAND = named("by hand, six people", counts(6, 3, 2, 1, 0, 0));
    private static final Named<Distribution> DEGREES_BY_HAND = named("by hand, 4 3 2 1 0", inDegrees(4, 3, 2, 1, 0));
    private static final Named<Distribution> THREE_NAME_ONE =
            named("by hand, three of five name one", answered(3, 0, 0, 0, 3, 0));
    private static final Named<Distribution> THREE_NAME_THREE =
            named("by hand, three of five name three", answered(3, 2, 1, 0, 3, 0));
    private static final Named<Distribution> STAR = named("igraph star", inDegrees(9, 0, 0, 0, 0, 0, 0, 0, 0, 0));

    static Stream<Arguments> toSixDigits() {
        return Stream.of(
                vector("Gini", Distribution::gini, INEQ, .4620911),
                vector("Gini, corrected", Distribution::correctedGini, INEQ, .5134346),
                vector("Gini", Distribution::gini, SCIKIT_GINI, .32771210),
                vector("Gini", Distribution::gini, SCIKIT_EVEN, 0),
                vector("effective number", Distribution::effectiveNumber, SCIKIT_SIMPSON, 2.941176),
                vector("evenness", Distribution::evenness, SCIKIT_OBSERVED, .9248549),
                vector("evenness", Distribution::evenness, SCIKIT_ROSTER, .882536),
                vector("effective number", Distribution::effectiveNumber, BY_HAND, 2.88),
                vector("effective number, unbiased", Distribution::unbiasedEffectiveNumber, BY_HAND, 3.473684),
                vector("evenness", Distribution::evenness, BY_HAND, .669091),
                vector("entropy", PublishedVectorsTest::entropy, BY_HAND, 1.198849),
                vector("Gini", Distribution::gini, BY_HAND, .555556),
                vector("Gini, corrected", Distribution::correctedGini, BY_HAND, .666667),
                vector("centralization", Distribution::centralization, STAR, 1),
                vector("decentralization", Distribution::decentralization, STAR, 0),
                vector("density", Distribution::density, DEGREES_BY_HAND, .5),
                vector("centralization", Distribution::centralization, DEGREES_BY_HAND, .625),
                vector("decentralization", Distribution::decentralization, DEGREES_BY_HAND, .375),
                vector("leaders", Distribution::effectiveLeaders, BY_HAND, 3.473684),
                vector("density", Distribution::density, THREE_NAME_ONE, .25),
                vector("least density", Distribution::leastDensity, THREE_NAME_ONE, .15),
                vector("greatest density", Distribution::greatestDensity, THREE_NAME_ONE, .55),
                vector("centralization", Distribution::centralization, THREE_NAME_ONE, 1),
                vector("centralization", Distribution::centralization, THREE_NAME_THREE, .75),
                vector("exp H", PublishedVectorsTest::exponentialEntropy, BY_HAND, 3.316299),
                vector("sum of squares", each -> inverse(each.effectiveNumber()), SCIKIT_SIMPSON, .34));
    }

    @ParameterizedTest(name = "{0} of {2}")
    @MethodSource
    void toSixDigits(
            String measure, Function<Distribution, OptionalDouble> formula, Distribution people, double expected) {
        assertThat(formula.apply(people).getAsDouble()).isCloseTo(expected, SIX_DIGITS);
    }

    /** De Jong, thesis, table 4.5: teams I, N and H. */
    static Stream<Arguments> asPrintedToThreeDigits() {
        return Stream.of(
                arguments(named("I", inDegrees(7, 6, 6, 6, 6, 6, 6, 6, 6)), .764, .125),
                arguments(named("N", inDegrees(5, 4, 4, 4, 4, 4)), .833, .200),
                arguments(named("H", inDegrees(8, 8, 8, 8, 8, 7, 7, 6, 6, 6)), .800, .099));
    }

    @ParameterizedTest(name = "team {0}")
    @MethodSource
    void asPrintedToThreeDigits(Distribution team, double density, double centralization) {
        assertThat(team.density().getAsDouble()).isCloseTo(density, AS_PRINTED);
        assertThat(team.centralization().getAsDouble()).isCloseTo(centralization, AS_PRINTED);
    }

    @Test
    void absenceFactorOfChaoss() {
        assertThat(counts(1000, 202, 90, 33, 332, 343, 42, 433).absenceFactor()).hasValue(2);
    }

    @Test
    void largestShareOfScikit() {
        Distribution everyone = SCIKIT_ROSTER.getPayload();
        var largest = CheckIns.people(10).get(5);
        assertThat(everyone.shareOf(Set.of(largest)).orElseThrow().ofMentions()).isCloseTo(5.0 / 22, SIX_DIGITS);
    }

    private static Distribution answered(int answered, int... degrees) {
        List<MemberId> roster = CheckIns.people(degrees.length);
        Map<MemberId, Integer> counts = new HashMap<>();
        IntStream.range(0, degrees.length).forEach(i -> counts.put(roster.get(i), degrees[i]));
        return Distribution.ofCounts(counts, roster, answered);
    }

    private static OptionalDouble exponentialEntropy(Distribution people) {
        return OptionalDouble.of(Math.exp(entropy(people).getAsDouble()));
    }

    private static OptionalDouble inverse(OptionalDouble value) {
        return OptionalDouble.of(1 / value.getAsDouble());
    }

    private static OptionalDouble entropy(Distribution people) {
        return OptionalDouble.of(people.evenness().getAsDouble() * Math.log(people.rosterSize()));
    }

    private static Arguments vector(
            String measure,
            Function<Distribution, OptionalDouble> formula,
            Named<Distribution> people,
            double expected) {
        return arguments(measure, formula, people, expected);
    }
}
