package dev.stepup.leadership;

import dev.stepup.workspace.MemberId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Whether two periods differ by more than dealing their mentions out anew would make them differ (Fisher 1935; the
 * share of deals at least as far out is (1 + b) / (1 + deals), after Phipson and Smyth 2010). Only deals in the direction
 * of the difference seen are counted, at 2.5 %, so the test is two-sided at 5 % and fair to periods of unequal size.
 * Dealing stops once the answer is settled (Besag and Clifford 1991); one deal is linear in the mentions.
 */
final class PermutationTest {

    private static final int DEALS = 999;
    private static final int AT_MOST_AS_FAR = 24; // (1 + 24) / (1 + 999) = 2.5 %
    private static final double ROUNDING = 1e-9;

    private final int[] before;
    private final int[] after;
    private final Measure measure;

    PermutationTest(Distribution before, Distribution after, Measure measure) {
        var everyone = new TreeSet<MemberId>(before.mentionsByMember().keySet());
        everyone.addAll(after.mentionsByMember().keySet());
        // Sorted by counts and not by names: the answer must not hang on who the people are.
        int[][] pairs = everyone.stream()
                .map(member -> new int[] {before.mentionsOf(member), after.mentionsOf(member)})
                .sorted(Comparator.comparingInt((int[] pair) -> pair[0]).thenComparingInt(pair -> pair[1]))
                .toArray(int[][]::new);
        this.before = Arrays.stream(pairs).mapToInt(pair -> pair[0]).toArray();
        this.after = Arrays.stream(pairs).mapToInt(pair -> pair[1]).toArray();
        this.measure = measure;
    }

    /** After less before; 0 where the measure is not defined. */
    double difference() {
        return difference(before, after);
    }

    boolean isBeyondChance() {
        double seen = difference();
        if (Math.abs(seen) < ROUNDING) {
            return false;
        }
        RandomGenerator random = new SplittableRandom(31L * Arrays.hashCode(before) + Arrays.hashCode(after));
        int[] mentions = pooled();
        int first = Arrays.stream(before).sum();
        int asFar = 0;
        for (int deal = 0; deal < DEALS && asFar <= AT_MOST_AS_FAR; deal++) {
            double dealt = deal(mentions, first, random);
            if (Math.signum(seen) * (dealt - seen) > -ROUNDING) {
                asFar++;
            }
        }
        return asFar <= AT_MOST_AS_FAR;
    }

    /** Each mention of both periods, as the place of the person mentioned. */
    private int[] pooled() {
        return IntStream.range(0, before.length)
                .flatMap(person -> IntStream.generate(() -> person).limit(before[person] + after[person]))
                .toArray();
    }

    /** Deals the first period its mentions, by the first steps of a Fisher-Yates shuffle; the rest are the second's. */
    private double deal(int[] mentions, int first, RandomGenerator random) {
        int[] one = new int[before.length];
        int[] other = new int[before.length];
        for (int i = 0; i < mentions.length; i++) {
            if (i < first) {
                int chosen = random.nextInt(i, mentions.length);
                int person = mentions[chosen];
                mentions[chosen] = mentions[i];
                mentions[i] = person;
            }
            (i < first ? one : other)[mentions[i]]++;
        }
        return difference(one, other);
    }

    private double difference(int[] one, int[] other) {
        return measure.of(other).orElse(0) - measure.of(one).orElse(0);
    }
}
