package dev.stepup.slack;

import com.github.benmanes.caffeine.cache.Cache;
import dev.stepup.cache.Caches;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Which methods Slack has limited in which workspace, and for how long. All callers share it. */
final class RateLimitPauses {

    private static final int MOST = 100_000;

    /** Slack asks for a minute or less; were it ever more than this, it would ask again. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private static final Duration WHEN_SLACK_GIVES_NO_TIME = Duration.ofSeconds(30);

    private final Clock clock;
    private final Cache<Limited, Instant> until;

    RateLimitPauses(Clock clock, Caches caches) {
        this.clock = clock;
        this.until = caches.make("rate-limit-pauses", MOST, REMEMBERED);
    }

    /** How long this method is not to be called yet; empty when it may be. */
    Optional<Duration> left(WorkspaceId workspace, String method) {
        Instant now = clock.instant();
        return Optional.ofNullable(until.getIfPresent(new Limited(workspace, method)))
                .filter(now::isBefore)
                .map(end -> Duration.between(now, end));
    }

    /** Takes note where this outcome says that there were too many calls. */
    CallOutcome noted(WorkspaceId workspace, String method, CallOutcome outcome) {
        if (outcome instanceof CallOutcome.RetryAfter retry && retry.limited()) {
            Duration pause = Objects.requireNonNullElse(retry.pause(), WHEN_SLACK_GIVES_NO_TIME);
            until.put(new Limited(workspace, method), clock.instant().plus(pause));
        }
        return outcome;
    }

    private record Limited(WorkspaceId workspace, String method) {}
}
