package dev.stepup.slack.directory;

import com.google.gson.JsonObject;

/** Slack's response to a request for one user. */
sealed interface UserAnswer {

    /** Slack's user object. */
    record Told(JsonObject user) implements UserAnswer {}

    /** Slack knows nobody of this id. */
    record Nobody() implements UserAnswer {}

    /** Slack did not say; it may later. */
    record NotNow() implements UserAnswer {}
}
