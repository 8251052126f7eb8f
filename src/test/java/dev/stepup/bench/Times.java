package dev.stepup.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/**
 * How long requests took.
 *
 * @param whole from the first request to the last answer
 * @param each in nanoseconds
 */
record Times(Duration whole, long[] each) {

    /** So many a second. */
    double perSecond() {
        return each.length / (whole.toNanos() / 1e9);
    }

    /** In milliseconds, what this share of all requests, 0 to 1, took at most. */
    static double quantile(Collection<Times> rounds, double share) {
        long[] sorted = rounds.stream()
                .flatMapToLong(round -> LongStream.of(round.each()))
                .sorted()
                .toArray();
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }

    /** The value in the middle. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
