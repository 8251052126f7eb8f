package dev.stepup.sandbox;

import java.time.Duration;

/** One way in which a Web API call goes wrong. */
public sealed interface Mishap {
    /** HTTP 429 with {@code Retry-After} in whole seconds; the call has no effect. */
    record RateLimited(Duration retryAfter) implements Mishap {}

    /** {@code ok: false} with an error code; the call has no effect. */
    record Says(String error) implements Mishap {}

    /** HTTP 200 with this body, whatever it is; the call has no effect. */
    record Answers(String body) implements Mishap {}

    /** An HTTP status with a page instead of JSON; the call has no effect. */
    record Http(int status) implements Mishap {}

    /** The connection is closed before anything happened. */
    record Dropped() implements Mishap {}

    /** The call takes effect, then the connection is closed without an answer. */
    record DroppedAfterwards() implements Mishap {}

    /** The call takes effect and is answered after a delay. */
    record Delayed(Duration by) implements Mishap {}

    /** The call takes effect at once or only with its answer, and is answered when the test says so. */
    record Held(Hold hold, boolean effectAtOnce) implements Mishap {}

    /** HTTP 429 with {@code Retry-After} of so many seconds. */
    static Mishap rateLimited(long seconds) {
        return new RateLimited(Duration.ofSeconds(seconds));
    }

    /** {@code ok: false} with an error code. */
    static Mishap says(String error) {
        return new Says(error);
    }

    /** HTTP 200 with this body. */
    static Mishap answers(String body) {
        return new Answers(body);
    }

    /** An HTTP status such as 500. */
    static Mishap http(int status) {
        return new Http(status);
    }

    /** A connection closed before anything happened. */
    static Mishap dropped() {
        return new Dropped();
    }

    /** A connection closed after the call took effect. */
    static Mishap droppedAfterwards() {
        return new DroppedAfterwards();
    }

    /** An answer that comes late. */
    static Mishap delayed(Duration by) {
        return new Delayed(by);
    }
}
