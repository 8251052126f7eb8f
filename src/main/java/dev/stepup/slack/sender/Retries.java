package dev.stepup.slack.sender;

import dev.stepup.outbox.Backoff;
import dev.stepup.outbox.OutboxEntries.Settlement;
import dev.stepup.outbox.OutboxEntry;
import dev.stepup.slack.CallOutcome;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When a call that was not taken is tried again. Trouble of Slack's own is waited out however long it lasts; an error of
 * which nobody knows whether it stays, for about an hour.
 */
final class Retries {

    /** With the pauses between them these take an hour, give or take twenty minutes. */
    static final int OF_AN_UNKNOWN_ERROR = 24;

    private static final Logger log = LoggerFactory.getLogger(Retries.class);
    private static final Duration WHEN_SLACK_GIVES_NO_TIME = Duration.ofSeconds(30);

    private final Backoff backoff;
    private final Clock clock;

    Retries(Backoff backoff, Clock clock) {
        this.backoff = backoff;
        this.clock = clock;
    }

    /** Slack may take it later. */
    Settlement after(OutboxEntry call, CallOutcome.RetryAfter retry) {
        if (retry.limited()) {
            Duration pause = Objects.requireNonNullElse(retry.pause(), WHEN_SLACK_GIVES_NO_TIME);
            return new Settlement.Later(call, clock.instant().plus(pause), retry.reason());
        }
        OutboxEntry tried = call.triedOnceMore(retry.mayHaveHadEffect());
        Duration wait = Objects.requireNonNullElseGet(retry.pause(), () -> backoff.after(tried.attempts()));
        return new Settlement.Later(tried, clock.instant().plus(wait), retry.reason());
    }

    /** Slack has refused it. */
    Settlement after(OutboxEntry call, String method, CallOutcome.Refused refused) {
        if (!refused.lasts() && mayGoOn(call)) {
            return afterUnknown(call, refused.error(), refused.mayHaveHadEffect());
        }
        log.warn("Slack refused {} for {} in {}: {}", method, call.name(), call.workspace(), refused.error());
        return new Settlement.GivenUp(call, DeliveryFailures.of(refused.error()), refused.error(), clock.instant());
    }

    /** Whether it has not met unknown errors often enough yet. */
    boolean mayGoOn(OutboxEntry call) {
        return call.refusals() < OF_AN_UNKNOWN_ERROR;
    }

    /** Tries it again after this error, of which nobody knows whether it stays. */
    Settlement afterUnknown(OutboxEntry call, String error, boolean mayHaveHadEffect) {
        OutboxEntry tried = call.refusedOnceMore(mayHaveHadEffect);
        return new Settlement.Later(tried, clock.instant().plus(backoff.after(tried.refusals())), error);
    }
}
