package dev.stepup.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Reports DOWN when work has waited for five minutes and nothing was sent in that time. */
@Component("outboxHealthIndicator")
final class OutboxHealth implements HealthIndicator {

    private static final Duration STUCK = Duration.ofMinutes(5);

    private final OutboxEntries calls;
    private final Clock clock;

    OutboxHealth(OutboxEntries calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Health health() {
        try {
            return look();
        } catch (DataAccessException away) {
            return Health.down()
                    .withDetail("reason", "the outbox cannot be read")
                    .build();
        }
    }

    private Health look() {
        Instant longAgo = clock.instant().minus(STUCK);
        boolean waits = calls.oldestDue().filter(due -> due.isBefore(longAgo)).isPresent();
        boolean moved =
                calls.lastEnded().filter(ended -> ended.isAfter(longAgo)).isPresent();
        return waits && !moved
                ? Health.down()
                        .withDetail("reason", "calls to Slack wait, and none has left for five minutes")
                        .build()
                : Health.up().build();
    }
}
