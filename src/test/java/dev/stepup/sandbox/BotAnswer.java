package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bot answered to one request, or why Slack could make nothing of it. */
record BotAnswer(
        int status, String body, Duration took, @Nullable String failure) {
    static BotAnswer failed(String failure, Duration took) {
        return new BotAnswer(0, "", took, failure);
    }

    static BotAnswer of(int status, String body, Duration took) {
        String failure = status == 200 ? null : status >= 500 ? "http_service_error" : "dispatch_failed";
        return new BotAnswer(status, body, took, failure);
    }

    boolean ok() {
        return failure == null;
    }

    Optional<JsonObject> json() {
        return Json.parseObject(body);
    }
}
