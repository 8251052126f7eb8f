package dev.stepup.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Token buckets, refilled evenly over each minute of real time. */
final class RateLimiter {
    private static final double NANOS_A_MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int BURST = 60;

    private final RateRules rules;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new HashMap<>();

    RateLimiter(RateRules rules, LongSupplier nanos) {
        this.rules = rules;
        this.nanos = nanos;
    }

    /** Takes a token from every bucket the call falls into, or says how long to wait. */
    synchronized Optional<Duration> take(String method, String channel) {
        List<Bucket> wanted = new ArrayList<>();
        Integer perMethod = rules.perMethod().get(method);
        if (perMethod != null) {
            wanted.add(bucket(method, perMethod, perMethod));
        }
        if (method.equals("chat.postMessage")) {
            // A channel takes about one a second, with hardly a burst; the workspace some more.
            int perChannel = rules.postsPerChannel();
            wanted.add(bucket("channel " + channel, perChannel, Math.max(1, perChannel / BURST)));
            int perWorkspace = rules.postsPerWorkspace();
            wanted.add(bucket("workspace", perWorkspace, Math.max(1, perWorkspace / BURST)));
        }
        long now = nanos.getAsLong();
        double wait = wanted.stream()
                .mapToDouble(bucket -> bucket.nanosLeft(now))
                .max()
                .orElse(0);
        if (wait > 0) {
            return Optional.of(Duration.ofSeconds(Math.max(1, (long) Math.ceil(wait / 1e9))));
        }
        wanted.forEach(bucket -> bucket.tokens--);
        return Optional.empty();
    }

    private Bucket bucket(String name, int perMinute, int burst) {
        return buckets.computeIfAbsent(name, none -> new Bucket(perMinute, burst, nanos.getAsLong()));
    }

    private static final class Bucket {
        private final double perNano;
        private final int size;
        private double tokens;
        private long filledAt;

        Bucket(int perMinute, int size, long now) {
            this.perNano = perMinute / NANOS_A_MINUTE;
            this.size = size;
            this.tokens = size;
            this.filledAt = now;
        }

        double nanosLeft(long now) {
            tokens = Math.min(size, tokens + (now - filledAt) * perNano);
            filledAt = now;
            return tokens >= 1 ? 0 : (1 - tokens) / perNano;
        }
    }
}
