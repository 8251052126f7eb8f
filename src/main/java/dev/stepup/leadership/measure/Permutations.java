package dev.stepup.leadership.measure;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far apart two periods would be if what they are made of were swapped between them (Fisher 1935). All ways to swap
 * are tried where there are few, and else some by chance, always the same ones: the share at least as far out is then
 * (1 + b) / (1 + tried), after Phipson and Smyth 2010, and trying ends when it is settled that it is no rare one (Besag
 * and Clifford 1991).
 */
abstract class Permutations {

    private static final int ALL = 4096;
    private static final int SOME = 1999;
    private static final int SETTLED = 200;
    private static final long SEED = 20261126;

    private final int[] before;
    private final int[] after;

    private Permutations(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    /** Of units with a part in each period, which change sides as they are; those alike in both make no difference. */
    static Permutations ofPairs(int[][] before, int[][] after) {
        return new Pairs(before, after);
    }

    /** Of units of one period each, which change places. */
    static Permutations ofPlaces(int[][] before, int[][] after) {
        return new Places(before, after);
    }

    /** After less before. */
    double difference(Figure figure) {
        return figure.of(after) - figure.of(before);
    }

    /** How many mentions the period of fewer has. */
    int fewestMentions() {
        return Math.min(Arrays.stream(before).sum(), Arrays.stream(after).sum());
    }

    /** What share of the ways to swap gives a difference at least as far out as the one seen, 0..1. */
    double chance(Figure figure, Direction direction) {
        double seen = difference(figure);
        return ways() <= ALL ? ofAll(figure, direction, seen) : ofSome(figure, direction, seen);
    }

    private double ofAll(Figure figure, Direction direction, double seen) {
        int asFar = 0;
        for (int way = 0; way < ways(); way++) {
            asFar += isAsFar(way(way), figure, direction, seen) ? 1 : 0;
        }
        return asFar / ways();
    }

    private double ofSome(Figure figure, Direction direction, double seen) {
        RandomGenerator random = new SplittableRandom(SEED);
        int asFar = 0;
        int tried = 0;
        while (tried < SOME && asFar < SETTLED) {
            asFar += isAsFar(anyWay(random), figure, direction, seen) ? 1 : 0;
            tried++;
        }
        return (1.0 + asFar) / (1.0 + tried);
    }

    private boolean isAsFar(int[] swappedBefore, Figure figure, Direction direction, double seen) {
        int[] swappedAfter = new int[before.length];
        Arrays.setAll(swappedAfter, i -> before[i] + after[i] - swappedBefore[i]);
        return direction.isAsFar(figure.of(swappedAfter) - figure.of(swappedBefore), seen);
    }

    /** How many ways there are; many of them need not be exact. */
    abstract double ways();

    /** The first period's counts in this way of all. */
    abstract int[] way(int number);

    /** The first period's counts in a way found by chance. */
    abstract int[] anyWay(RandomGenerator random);

    final int[] before() {
        return before.clone();
    }

    private static int[] sum(int[][] counts) {
        int[] sum = new int[counts.length == 0 ? 0 : counts[0].length];
        for (int[] each : counts) {
            add(each, sum);
        }
        return sum;
    }

    private static void add(int[] counts, int[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += counts[i];
        }
    }

    /** Each unit has a part in both. */
    private static final class Pairs extends Permutations {

        private final int[][] gains;

        Pairs(int[][] before, int[][] after) {
            super(sum(before), sum(after));
            this.gains = IntStream.range(0, before.length)
                    .filter(unit -> !Arrays.equals(before[unit], after[unit]))
                    .mapToObj(unit -> gain(before[unit], after[unit]))
                    .toArray(int[][]::new);
        }

        private static int[] gain(int[] before, int[] after) {
            int[] gain = new int[before.length];
            Arrays.setAll(gain, i -> after[i] - before[i]);
            return gain;
        }

        @Override
        double ways() {
            return Math.pow(2, gains.length);
        }

        @Override
        int[] way(int number) {
            int[] counts = before();
            for (int unit = 0; unit < gains.length; unit++) {
                if ((number >> unit & 1) == 1) {
                    add(gains[unit], counts);
                }
            }
            return counts;
        }

        @Override
        int[] anyWay(RandomGenerator random) {
            int[] counts = before();
            for (int[] gain : gains) {
                if (random.nextBoolean()) {
                    add(gain, counts);
                }
            }
            return counts;
        }
    }

    /** Each unit has its place in one. */
    private static final class Places extends Permutations {

        private final int[][] units;
        private final int first;

        Places(int[][] before, int[][] after) {
            super(sum(before), sum(after));
            this.units =
                    Stream.concat(Arrays.stream(before), Arrays.stream(after)).toArray(int[][]::new);
            this.first = before.length;
        }

        @Override
        double ways() {
            double ways = 1;
            for (int i = 1; i <= first; i++) {
                ways = ways * (units.length - first + i) / i;
            }
            return Math.rint(ways);
        }

        /** The combinations in their order: those with the first unit left before those without. */
        @Override
        int[] way(int number) {
            int[] counts = new int[units[0].length];
            int left = first;
            double rest = number;
            for (int unit = 0; left > 0; unit++) {
                double with = choose(units.length - unit - 1, left - 1);
                if (rest < with) {
                    add(units[unit], counts);
                    left--;
                } else {
                    rest -= with;
                }
            }
            return counts;
        }

        private static double choose(int all, int some) {
            double ways = 1;
            for (int i = 1; i <= some; i++) {
                ways = ways * (all - some + i) / i;
            }
            return some > all ? 0 : Math.rint(ways);
        }

        /** By the first steps of a Fisher-Yates shuffle. */
        @Override
        int[] anyWay(RandomGenerator random) {
            int[] counts = new int[units[0].length];
            for (int i = 0; i < first; i++) {
                int chosen = random.nextInt(i, units.length);
                int[] unit = units[chosen];
                units[chosen] = units[i];
                units[i] = unit;
                add(unit, counts);
            }
            return counts;
        }
    }
}
