package dev.stepup.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.Tries;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each try in vain is followed by a longer wait, up to five minutes. */
@ExtendWith(InstancioExtension.class)
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

    @Test
    void aWaitLiesBetweenHalfAndAllOfItsStep(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            int attempts = input.between(1, input.either() ? 100_000 : 25);
            long step = attempts > 20 ? 300_000 : Math.min(300_000, 1_000L << (attempts - 1));

            assertThat(new Backoff(input.random()).after(attempts).toMillis()).isBetween(step / 2, step);
        });
    }

    @Test
    void noWaitIsShorterThanAnyBeforeIt(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            int attempts = input.between(1, 8);
            Backoff backoff = new Backoff(input.random());

            assertThat(backoff.after(attempts + 1)).isGreaterThanOrEqualTo(backoff.after(attempts));
        });
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
