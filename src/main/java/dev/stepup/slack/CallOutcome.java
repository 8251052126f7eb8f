package dev.stepup.slack;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a call to Slack. */
public sealed interface CallOutcome {

    /** Slack did it. */
    record Delivered(JsonObject answer) implements CallOutcome {}

    /**
     * Slack did not do it now but may later.
     *
     * @param limited whether Slack said so for this method and workspace as a whole (HTTP 429)
     * @param pause how long Slack asked us to wait; null when it said nothing
     */
    record RetryAfter(boolean limited, @Nullable Duration pause, String reason) implements CallOutcome {

        /** The reason when the connection broke or ran out of time. */
        public static final String NO_ANSWER = "no_answer";

        /** The reason when it was not called at all, because Slack has asked us to keep off this method. */
        public static final String KEPT_BACK = "kept_back";

        /** Whether Slack may have done it all the same: there was no answer, or one that only says that Slack failed. */
        public boolean mayHaveHadEffect() {
            return !limited && (reason.equals(NO_ANSWER) || reason.startsWith("http_") || reason.endsWith("_error"));
        }
    }

    /**
     * Slack will never do it.
     *
     * @param error Slack's own code for why
     * @param details what Slack says of it besides, such as which block it cannot draw
     */
    record Refused(String error, List<String> details) implements CallOutcome {

        public Refused {
            details = List.copyOf(details);
        }
    }
}
