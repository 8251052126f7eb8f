package dev.stepup.slack.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down when work has waited for five minutes and nothing has left in that time. */
@Component("outboxHealthIndicator")
final class OutboxHealth extends AbstractHealthIndicator {

    private static final Duration STUCK = Duration.ofMinutes(5);

    private final PendingCalls calls;
    private final Clock clock;

    OutboxHealth(PendingCalls calls, Clock clock) {
        super("the outbox cannot be read");
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Instant longAgo = clock.instant().minus(STUCK);
        boolean waits = calls.oldestDue().filter(due -> due.isBefore(longAgo)).isPresent();
        boolean moved =
                calls.lastEnded().filter(ended -> ended.isAfter(longAgo)).isPresent();
        builder.up();
        if (waits && !moved) {
            builder.down().withDetail("reason", "calls to Slack wait, and none has left for five minutes");
        }
    }
}
