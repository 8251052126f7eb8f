package dev.stepup.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The result of a call to Slack. */
public sealed interface CallOutcome {

    /** Slack did it. The details of its answer may still be missing. */
    record Delivered(JsonObject answer) implements CallOutcome {

        /** The text or number at the end of this path, where the answer has one there. */
        public Optional<String> text(String... path) {
            JsonElement found = answer;
            for (String field : path) {
                found = found instanceof JsonObject holder ? holder.get(field) : null;
            }
            return found instanceof JsonPrimitive value
                    ? Optional.of(value.getAsString()).filter(text -> !text.isBlank())
                    : Optional.empty();
        }

        /** The object in this field, where there is one. */
        public Optional<JsonObject> object(String field) {
            return answer.get(field) instanceof JsonObject found ? Optional.of(found) : Optional.empty();
        }

        /** The list in this field, where there is one. */
        public Optional<JsonArray> list(String field) {
            return answer.get(field) instanceof JsonArray found ? Optional.of(found) : Optional.empty();
        }
    }

    /**
     * Slack did not do it now but may later.
     *
     * @param limited whether Slack said so for this method and workspace as a whole (HTTP 429)
     * @param pause how long Slack asked us to wait; null when it said nothing
     */
    record RetryAfter(boolean limited, @Nullable Duration pause, String reason) implements CallOutcome {

        /** The reason when the connection broke or ran out of time. */
        public static final String NO_ANSWER = "no_answer";

        /** The reason when the answer does not say whether it was done. */
        static final String UNCLEAR = "unclear_answer";

        /** The reason when it was not called at all, because Slack has asked us to keep off this method. */
        public static final String KEPT_BACK = "kept_back";

        /** An answer without what it should hold. */
        public static RetryAfter unclear() {
            return new RetryAfter(false, null, UNCLEAR);
        }

        /** Whether Slack may have done it anyway: no answer, an unclear one, or one that only says that Slack failed. */
        public boolean mayHaveHadEffect() {
            return !limited
                    && (reason.equals(NO_ANSWER)
                            || reason.equals(UNCLEAR)
                            || reason.startsWith("http_")
                            || reason.endsWith("_error"));
        }
    }

    /**
     * Slack says no.
     *
     * @param error Slack's own code for why
     * @param details what Slack says of it besides, such as which block it cannot draw
     */
    record Refused(String error, List<String> details) implements CallOutcome {

        public Refused {
            details = List.copyOf(details);
        }

        /** Whether Slack will never do it; a code of which that is not known may pass. */
        public boolean lasts() {
            return PermanentErrors.contains(error);
        }

        /** Whether Slack may have done it anyway. */
        public boolean mayHaveHadEffect() {
            return error.endsWith("_error");
        }
    }
}
