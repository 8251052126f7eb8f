package dev.stepup.slack.inbound.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts refused requests, and logs at most one line a minute about them, so that a flood can't fill the log. */
final class RefusedRequests implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RefusedRequests.class);

    private final Map<Refusal, Counter> counters = new EnumMap<>(Refusal.class);
    private final Map<Refusal, LongAdder> unsaid = new EnumMap<>(Refusal.class);
    private final ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "refused-requests");
        thread.setDaemon(true);
        return thread;
    });

    RefusedRequests(MeterRegistry registry) {
        for (Refusal refusal : Refusal.values()) {
            counters.put(refusal, counter(registry, refusal));
            unsaid.put(refusal, new LongAdder());
        }
        minutes.scheduleAtFixedRate(this::sayAndForget, 1, 1, TimeUnit.MINUTES);
    }

    private static Counter counter(MeterRegistry registry, Refusal refusal) {
        return Counter.builder("stepup.requests.refused")
                .description("Requests that cannot be from Slack, or were too much")
                .tag("reason", refusal.tag())
                .register(registry);
    }

    /** One more. */
    void count(Refusal refusal) {
        counter(refusal).increment();
        adder(refusal).increment();
    }

    /** Says how many there were since it was said last, if there were any. */
    void sayAndForget() {
        String counts = Arrays.stream(Refusal.values())
                .map(refusal -> Map.entry(refusal, adder(refusal).sumThenReset()))
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getValue() + " " + each.getKey().words())
                .collect(Collectors.joining(", "));
        if (!counts.isEmpty()) {
            log.warn("Refused requests in the last minute: {}", counts);
        }
    }

    @Override
    public void close() {
        minutes.shutdownNow();
    }

    private Counter counter(Refusal refusal) {
        return Objects.requireNonNull(counters.get(refusal));
    }

    private LongAdder adder(Refusal refusal) {
        return Objects.requireNonNull(unsaid.get(refusal));
    }
}
