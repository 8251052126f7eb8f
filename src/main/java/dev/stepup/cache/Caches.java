package dev.stepup.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Makes every cache of this instance, and can empty them all. */
@Component
public final class Caches {

    private final Ticker ticker;
    private final MeterRegistry metrics;
    private final List<Cache<?, ?>> all = new CopyOnWriteArrayList<>();

    /** Caches that grow old by this clock and are measured here as {@code cache.*}. */
    public Caches(Clock clock, MeterRegistry metrics) {
        this.ticker = new ElapsedTime(clock);
        this.metrics = metrics;
    }

    /**
     * A new, empty cache.
     *
     * @param name its tag {@code cache} among the metrics, one for each cache
     * @param most how many entries it holds at the most; the least used leave it first
     * @param expiry how long after it was put an entry is used; with zero, never
     */
    public <K, V> Cache<K, V> make(String name, long most, Duration expiry) {
        // In the caller's thread, so that nothing is still there that should have left.
        Cache<K, V> cache = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(expiry)
                .ticker(ticker)
                .executor(Runnable::run)
                .recordStats()
                .build();
        all.add(cache);
        return CaffeineCacheMetrics.monitor(metrics, cache, name);
    }

    /** Forgets all that is remembered, as a new start would. */
    public void emptyAll() {
        all.forEach(Cache::invalidateAll);
    }
}
