package dev.stepup.slack.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Each try in vain is followed by a longer wait, up to five minutes. */
class BackoffTest {

    @Test
    void theShortestWaitsDoubleUntilTheyReachTheEnd() {
        Backoff shortest = new Backoff(always(0));

        assertThat(shortest.after(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(shortest.after(2)).isEqualTo(Duration.ofMillis(1_000));
        assertThat(shortest.after(5)).isEqualTo(Duration.ofMillis(8_000));
        assertThat(shortest.after(9)).isEqualTo(Duration.ofMillis(128_000));
        assertThat(shortest.after(10)).isEqualTo(Duration.ofMillis(150_000));
        assertThat(shortest.after(1_000)).isEqualTo(Duration.ofMillis(150_000));
    }

    @Property
    void aWaitLiesBetweenHalfAndAllOfItsStep(
            @ForAll @IntRange(min = 1, max = 100_000) int attempts, @ForAll long seed) {
        long step = attempts > 20 ? 300_000 : Math.min(300_000, 1_000L << (attempts - 1));

        assertThat(new Backoff(new Random(seed)).after(attempts).toMillis()).isBetween(step / 2, step);
    }

    @Property
    void noWaitIsShorterThanAnyBeforeIt(@ForAll @IntRange(min = 1, max = 8) int attempts, @ForAll long seed) {
        Backoff backoff = new Backoff(new Random(seed));

        assertThat(backoff.after(attempts + 1)).isGreaterThanOrEqualTo(backoff.after(attempts));
    }

    private static RandomGenerator always(long chance) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return chance;
            }

            @Override
            public long nextLong(long bound) {
                return chance;
            }
        };
    }
}
