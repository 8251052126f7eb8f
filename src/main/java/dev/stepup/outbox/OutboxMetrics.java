package dev.stepup.outbox;

import dev.stepup.chat.DeliveryFailure;
import dev.stepup.outbox.OutboxEntries.Settlement;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;

/** Metrics about the outbox for operators. */
final class OutboxMetrics {

    private final Counter delivered;
    private final Counter retried;
    private final Counter refused;
    private final Counter unknown;
    private final Counter limited;

    OutboxMetrics(MeterRegistry registry, OutboxEntries calls, Clock clock) {
        this.delivered = outcome(registry, "delivered");
        this.retried = outcome(registry, "retried");
        this.refused = outcome(registry, "refused");
        this.unknown = outcome(registry, "given_up");
        this.limited = Counter.builder("stepup.outbox.rate.limited")
                .description("Calls that Slack put off with HTTP 429")
                .register(registry);
        Gauge.builder("stepup.outbox.depth", calls, OutboxEntries::waiting)
                .description("Calls that wait or are in hand")
                .register(registry);
        Gauge.builder("stepup.outbox.age", calls, each -> age(each, clock))
                .description("How long the oldest call has been due")
                .baseUnit("seconds")
                .register(registry);
    }

    /** Counts what became of a call; one that was only kept back by our own pace was not tried. */
    void count(Settlement settlement) {
        if (settlement instanceof Settlement.Done) {
            delivered.increment();
        } else if (settlement instanceof Settlement.GivenUp givenUp) {
            (givenUp.failure() == DeliveryFailure.UNKNOWN ? unknown : refused).increment();
        } else if (settlement instanceof Settlement.Later later && later.call().attempts() > 0) {
            retried.increment();
        } else if (settlement instanceof Settlement.Later later
                && later.reason().equals("ratelimited")) {
            limited.increment();
        }
    }

    private static Counter outcome(MeterRegistry registry, String outcome) {
        return Counter.builder("stepup.outbox.deliveries")
                .description("Calls to Slack by what became of them")
                .tag("outcome", outcome)
                .register(registry);
    }

    private static double age(OutboxEntries calls, Clock clock) {
        return calls.oldestDue()
                .map(due -> Duration.between(due, clock.instant()))
                .filter(age -> !age.isNegative())
                .map(age -> age.toMillis() / 1000.0)
                .orElse(0.0);
    }
}
