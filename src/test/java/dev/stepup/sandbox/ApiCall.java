package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.time.Instant;

/** One Web API call the bot made, and what it was answered. */
public record ApiCall(String method, JsonObject params, String token, int status, JsonObject answer, Instant at) {
    /** Whether Slack said yes. */
    public boolean ok() {
        return Json.flag(answer, "ok");
    }

    /** A parameter's text, empty when absent. */
    public String param(String name) {
        return Json.textOr(params, name, "");
    }
}
