package dev.stepup.leadership.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the word for a spread is true of teams of which the truth is known, and how often one can be told. */
class SpreadSimulationTest {

    private static final int TEAMS = 2000;
    private static final double[] SHAPES = {.15, .3, .6, 1, 2, 4, 10};

    /** Half of the team to all of it answer, with one to three names each. */
    @ParameterizedTest
    @CsvSource({"8, .30, .78, .88", "12, .45, .80, .92", "20, .60, .82, .96"})
    void theWordsHold(int size, double oneWord, double right, double holding) {
        SplittableRandom random = new SplittableRandom(size);
        int one = 0;
        int oneRight = 0;
        int opposite = 0;
        int range = 0;
        int rangeHolds = 0;
        for (int team = 0; team < TEAMS; team++) {
            double[] weights = weights(size, random);
            int truth = truth(weights);
            Set<Integer> told = told(Spread.of(CheckIns.counts(answers(weights, random))));
            if (told.size() == 1) {
                one++;
                oneRight += told.contains(truth) ? 1 : 0;
                opposite += Math.abs(told.iterator().next() - truth) == 2 ? 1 : 0;
            } else if (told.size() == 2) {
                range++;
                rangeHolds += told.contains(truth) ? 1 : 0;
            }
        }
        assertThat((double) one / TEAMS).isGreaterThan(oneWord);
        assertThat((double) oneRight / one).isGreaterThan(right);
        assertThat((double) opposite / TEAMS).isLessThan(.005);
        assertThat((double) rangeHolds / range).isGreaterThan(holding);
    }

    private static Set<Integer> told(Spread spread) {
        return switch (spread) {
            case LEANS_ON_FEW -> Set.of(0);
            case FEW_TO_SEVERAL -> Set.of(0, 1);
            case BETWEEN -> Set.of(1);
            case SEVERAL_TO_MANY -> Set.of(1, 2);
            case CARRIED_BY_MANY -> Set.of(2);
            case TOO_CLOSE, TOO_FEW_MENTIONS -> Set.of();
        };
    }

    private static int truth(double[] weights) {
        double way = (1 / Arrays.stream(weights).map(each -> each * each).sum() - 1) / (weights.length - 1);
        return (int) Math.min(2, 3 * way);
    }

    /** Even and uneven ones: powers of chance, by a shape each. */
    private static double[] weights(int size, SplittableRandom random) {
        double power = 1 / SHAPES[random.nextInt(SHAPES.length)];
        double[] weights = IntStream.range(0, size)
                .mapToDouble(i -> Math.pow(random.nextDouble(.001, 1), power))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(each -> each / sum).toArray();
    }

    private static int[] answers(double[] weights, SplittableRandom random) {
        int size = weights.length;
        int[] counts = new int[size];
        int answered = random.nextInt((size + 1) / 2, size + 1);
        for (int giver = 0; giver < answered; giver++) {
            Set<Integer> named = new HashSet<>();
            for (int name = random.nextInt(1, 4); name > 0; name--) {
                named.add(pick(weights, giver, random));
            }
            named.forEach(each -> counts[each]++);
        }
        return counts;
    }

    private static int pick(double[] weights, int giver, SplittableRandom random) {
        double at = random.nextDouble() * (1 - weights[giver]);
        int last = giver == 0 ? 1 : 0;
        for (int i = 0; i < weights.length; i++) {
            if (i != giver) {
                last = i;
                at -= weights[i];
                if (at < 0) {
                    return i;
                }
            }
        }
        return last;
    }
}
