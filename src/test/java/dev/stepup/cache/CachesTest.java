package dev.stepup.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import dev.stepup.conversation.TestClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CachesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final int MOST = 10;

    private final TestClock clock = TestClock.standing(NOON);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Caches caches = new Caches(clock, metrics);
    private final Cache<String, Integer> cache = caches.make("numbers", MOST, Duration.ofMinutes(1));

    @Test
    void anEntryIsUsedUntilItIsTooOld() {
        cache.put("one", 1);

        clock.moveBy(Duration.ofSeconds(59));
        assertThat(cache.getIfPresent("one")).isEqualTo(1);

        clock.moveBy(Duration.ofSeconds(1));
        assertThat(cache.getIfPresent("one")).isNull();
    }

    @Test
    void aClockThatIsSetBackKeepsNothingForLonger() {
        cache.put("one", 1);
        clock.moveBy(Duration.ofSeconds(30));
        assertThat(cache.getIfPresent("one")).isEqualTo(1);

        clock.moveTo(NOON.minus(Duration.ofHours(1)));
        assertThat(cache.getIfPresent("one")).isEqualTo(1);

        clock.moveBy(Duration.ofSeconds(30));
        assertThat(cache.getIfPresent("one")).isNull();
    }

    @Test
    void nothingIsUsedOfACacheWithoutTime() {
        Cache<String, Integer> none = caches.make("none", MOST, Duration.ZERO);

        none.put("one", 1);

        assertThat(none.getIfPresent("one")).isNull();
    }

    @Test
    void itHoldsNoMoreThanItMay() {
        IntStream.range(0, 100).forEach(each -> cache.put("" + each, each));

        assertThat(cache.estimatedSize()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void allAreEmptiedAtOnce() {
        Cache<String, Integer> other = caches.make("others", MOST, Duration.ofDays(1));
        cache.put("one", 1);
        other.put("two", 2);

        caches.emptyAll();

        assertThat(cache.asMap()).isEmpty();
        assertThat(other.asMap()).isEmpty();
    }

    @Test
    void operatorsSeeHowMuchItHelps() {
        cache.put("one", 1);

        assertThat(cache.getIfPresent("one")).isEqualTo(1);

        assertThat(metrics.get("cache.gets")
                        .tag("cache", "numbers")
                        .tag("result", "hit")
                        .functionCounter()
                        .count())
                .isEqualTo(1);
        assertThat(metrics.get("cache.size").tag("cache", "numbers").gauge().value())
                .isEqualTo(1);
    }
}
