package dev.stepup.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimiterTests {
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void aMethodHasItsTierAMinute() {
        RateLimiter limiter = new RateLimiter(RateRules.method("users.list", 20), nanos::get);

        for (int i = 0; i < 20; i++) {
            assertThat(limiter.take("users.list", "")).isEmpty();
        }
        assertThat(limiter.take("users.list", "")).contains(Duration.ofSeconds(3));
        assertThat(limiter.take("users.info", "")).isEmpty();

        nanos.addAndGet(Duration.ofSeconds(3).toNanos());
        assertThat(limiter.take("users.list", "")).isEmpty();
    }

    @Test
    void aChannelTakesOnePostASecond() {
        RateLimiter limiter = new RateLimiter(RateRules.slack(), nanos::get);

        assertThat(limiter.take("chat.postMessage", "C1")).isEmpty();
        assertThat(limiter.take("chat.postMessage", "C1")).contains(Duration.ofSeconds(1));
        assertThat(limiter.take("chat.postMessage", "C2")).isEmpty();
    }
}
