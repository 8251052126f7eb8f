package dev.stepup.slack;

import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which methods Slack has limited in which workspace, and for how long. All callers share it. */
final class RateLimitPauses {

    private static final Duration WHEN_SLACK_GIVES_NO_TIME = Duration.ofSeconds(30);

    private final Clock clock;
    private final Map<Limited, Instant> until = new ConcurrentHashMap<>();

    RateLimitPauses(Clock clock) {
        this.clock = clock;
    }

    /** How long this method is not to be called yet; empty when it may be. */
    Optional<Duration> left(WorkspaceId workspace, String method) {
        Instant now = clock.instant();
        return Optional.ofNullable(until.get(new Limited(workspace, method)))
                .filter(now::isBefore)
                .map(end -> Duration.between(now, end));
    }

    /** Takes note where this outcome says that there were too many calls. */
    CallOutcome noted(WorkspaceId workspace, String method, CallOutcome outcome) {
        if (outcome instanceof CallOutcome.RetryAfter retry && retry.limited()) {
            Duration pause = Objects.requireNonNullElse(retry.pause(), WHEN_SLACK_GIVES_NO_TIME);
            Instant now = clock.instant();
            until.values().removeIf(end -> !now.isBefore(end));
            until.put(new Limited(workspace, method), now.plus(pause));
        }
        return outcome;
    }

    private record Limited(WorkspaceId workspace, String method) {}
}
