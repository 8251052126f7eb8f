package dev.stepup.leadership.measure;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * How often each person of a roster was mentioned, without names. Every measure is empty without mentions (no data,
 * which is not zero) and for a roster of fewer than two (undefined).
 */
final class Counts {

    private final int[] ascending;
    private final double total;

    Counts(int... mentions) {
        ascending = mentions.clone();
        Arrays.sort(ascending);
        if (ascending.length > 0 && ascending[0] < 0) {
            throw new IllegalArgumentException("nobody is mentioned fewer than 0 times");
        }
        total = Arrays.stream(ascending).asLongStream().sum();
    }

    /** Hill 1973, order 2: 1 / sum p^2. From 1 to the smaller of mentions and roster. */
    OptionalDouble effectiveNumber() {
        return measured(total * total / sum(count -> count * count));
    }

    /** The same without the bias of few mentions: m (m - 1) / sum c (c - 1). Not defined where no one has two. */
    OptionalDouble unbiasedEffectiveNumber() {
        double pairs = sum(count -> count * (count - 1));
        return pairs == 0 ? OptionalDouble.empty() : measured(total * (total - 1) / pairs);
    }

    /**
     * As if so many people shared the mentions equally: the unbiased number, at most the roster, and the roster where no
     * one has two. From 1 to the roster.
     */
    OptionalDouble effectiveLeaders() {
        return measured(effectiveLeaders(ascending));
    }

    /** The same where there are mentions and people, whatever order they are in. */
    static double effectiveLeaders(int... mentions) {
        double total = 0;
        double pairs = 0;
        for (int count : mentions) {
            total += count;
            pairs += count * (count - 1.0);
        }
        return pairs == 0 ? mentions.length : Math.min(mentions.length, total * (total - 1) / pairs);
    }

    /** As they are; with one mention less of the one and of the two named most; and the same of those named least. */
    List<Counts> varied() {
        int most = ascending.length - 1;
        int least = ascending.length - people();
        return List.of(this, less(most, most), less(most - 1, most), less(least, least), less(least, least + 1));
    }

    /** One mention less for everyone from the first rank to the last, but for those who have none. */
    private Counts less(int first, int last) {
        int[] fewer = ascending.clone();
        for (int rank = Math.max(0, first); rank <= Math.min(last, fewer.length - 1); rank++) {
            fewer[rank] = Math.max(0, fewer[rank] - 1);
        }
        return new Counts(fewer);
    }

    private int people() {
        return (int) Arrays.stream(ascending).filter(count -> count > 0).count();
    }

    /** Pielou 1966: H / ln n with H = -sum p ln p over the whole roster, so people never named count. 0..1. */
    OptionalDouble evenness() {
        double entropy = sum(count -> count == 0 ? 0 : -count / total * Math.log(count / total));
        return measured(Math.min(1, entropy / Math.log(ascending.length)));
    }

    /** Gini: 2 sum i x_(i) / (n sum x) - (n + 1) / n with i the ascending rank. From 0 to 1 - 1/n. */
    OptionalDouble gini() {
        return measured(rankedDifference() / (ascending.length * total));
    }

    /** Gini times n / (n - 1), Dixon et al. 1987, so that one person holding everything is 1. 0..1. */
    OptionalDouble correctedGini() {
        return measured(rankedDifference() / ((ascending.length - 1) * total));
    }

    /** The fewest people who together hold at least half, as CHAOSS counts absences. From 1 to the roster. */
    OptionalInt absenceFactor() {
        if (!isMeasurable()) {
            return OptionalInt.empty();
        }
        double held = 0;
        int people = 0;
        while (2 * held < total) {
            people++;
            held += ascending[ascending.length - people];
        }
        return OptionalInt.of(people);
    }

    private boolean isMeasurable() {
        return ascending.length > 1 && total > 0;
    }

    private OptionalDouble measured(double value) {
        return isMeasurable() ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private double rankedDifference() {
        int n = ascending.length;
        return IntStream.range(0, n)
                .mapToDouble(i -> (2.0 * (i + 1) - n - 1) * ascending[i])
                .sum();
    }

    private double sum(DoubleUnaryOperator term) {
        double sum = 0;
        for (int count : ascending) {
            sum += term.applyAsDouble(count);
        }
        return sum;
    }
}
