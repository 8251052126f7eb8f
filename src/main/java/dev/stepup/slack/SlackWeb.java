package dev.stepup.slack;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.stepup.workspace.WorkspaceId;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.FormBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls to Slack's Web API that are answered at once; it throws only where a form did not open. */
@Component
public final class SlackWeb {

    /** Slack's codes for a trouble of its own that passes. */
    private static final Set<String> PASSING = Set.of(
            "ratelimited",
            "rate_limited",
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org");

    private static final Set<String> NO_LONGER_THE_SAME = Set.of("hash_conflict", "not_found");

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final Slack slack;
    private final Installations installations;
    private final MethodPauses pauses;

    SlackWeb(Slack slack, Installations installations, Clock clock) {
        this.slack = slack;
        this.installations = installations;
        this.pauses = new MethodPauses(clock);
    }

    /** Calls this method with the workspace's bot token, unless Slack has asked to keep off it for a while. */
    public CallOutcome call(WorkspaceId workspace, String method, Map<String, String> parameters) {
        return pauses.left(workspace, method)
                .<CallOutcome>map(left -> new CallOutcome.RetryAfter(true, left, CallOutcome.RetryAfter.KEPT_BACK))
                .orElseGet(() -> pauses.noted(workspace, method, callNow(workspace, method, parameters)));
    }

    /** How long Slack has asked to keep off this method; zero when it may be called. */
    public Duration pauseOf(WorkspaceId workspace, String method) {
        return pauses.left(workspace, method).orElse(Duration.ZERO);
    }

    private CallOutcome callNow(WorkspaceId workspace, String method, Map<String, String> parameters) {
        return installations
                .in(workspace)
                .map(installation -> call(slack, installation.botToken(), method, parameters))
                .orElseGet(() -> new CallOutcome.Refused("not_installed", List.of()));
    }

    /** Calls this method with this token, for when it is not known yet whose it is. */
    public static CallOutcome call(Slack slack, String token, String method, Map<String, String> parameters) {
        FormBody.Builder form = new FormBody.Builder();
        parameters.forEach(form::add);
        String url = slack.getConfig().getMethodsEndpointUrlPrefix() + method;
        try (Response response = slack.getHttpClient().postFormWithBearerHeader(url, token, form.build())) {
            return outcome(response);
        } catch (IOException e) {
            return new CallOutcome.RetryAfter(false, null, CallOutcome.RetryAfter.NO_ANSWER);
        }
    }

    /**
     * Opens a form for whoever made the request that carried this trigger; Slack takes it for three seconds.
     *
     * @throws FormNotOpened when Slack does not, of which whoever made the request is told
     */
    public void open(WorkspaceId workspace, String trigger, View view) {
        shown(call(workspace, "views.open", Map.of("trigger_id", trigger, "view", GSON.toJson(view))));
    }

    /**
     * Opens a form on top of the one in which somebody pressed something, which lies below it until that is closed.
     *
     * @throws FormNotOpened when Slack does not
     */
    public void push(WorkspaceId workspace, String trigger, View view) {
        shown(call(workspace, "views.push", Map.of("trigger_id", trigger, "view", GSON.toJson(view))));
    }

    /**
     * Draws an open form anew, unless it has changed since it had this hash or was closed; what was filled in there
     * stays.
     *
     * @throws FormNotOpened when Slack does not
     */
    public void redraw(WorkspaceId workspace, String view, String hash, View drawn) {
        CallOutcome outcome =
                call(workspace, "views.update", Map.of("view_id", view, "hash", hash, "view", GSON.toJson(drawn)));
        if (!(outcome instanceof CallOutcome.Refused refused && NO_LONGER_THE_SAME.contains(refused.error()))) {
            shown(outcome);
        }
    }

    private static void shown(CallOutcome outcome) {
        if (outcome instanceof CallOutcome.Refused refused) {
            throw new FormNotOpened(refused.error());
        }
        if (outcome instanceof CallOutcome.RetryAfter retry) {
            throw new FormNotOpened(retry.reason());
        }
    }

    /**
     * Answers what somebody pressed in a message that only they see, where Slack lets it be answered; in place of that
     * message or below it. Returns whether Slack took it.
     */
    public boolean respond(String responseUrl, SlackMessage message, boolean inPlace) {
        JsonObject body = message.asEphemeral();
        body.addProperty("replace_original", inPlace);
        try (Response response = slack.getHttpClient().postJsonBody(responseUrl, body)) {
            JsonObject answer = response.isSuccessful() ? parse(response) : null;
            return response.isSuccessful()
                    && (answer == null || !answer.has("ok") || answer.get("ok").getAsBoolean());
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes away the message, seen by one person only, in which they pressed something. Returns whether Slack took it. */
    public boolean takeAway(String responseUrl) {
        JsonObject body = new JsonObject();
        body.addProperty("delete_original", true);
        try (Response response = slack.getHttpClient().postJsonBody(responseUrl, body)) {
            return response.isSuccessful();
        } catch (IOException e) {
            return false;
        }
    }

    private static CallOutcome outcome(Response response) throws IOException {
        if (response.code() == 429) {
            return new CallOutcome.RetryAfter(true, pause(response).orElse(null), "ratelimited");
        }
        if (response.code() >= 500) {
            return new CallOutcome.RetryAfter(false, pause(response).orElse(null), "http_" + response.code());
        }
        JsonObject answer = parse(response);
        if (answer == null) {
            return new CallOutcome.RetryAfter(false, null, "not_json_http_" + response.code());
        }
        if (answer.has("ok") && answer.get("ok").getAsBoolean()) {
            return new CallOutcome.Delivered(answer);
        }
        String error = answer.has("error") ? answer.get("error").getAsString() : "unknown_error";
        return PASSING.contains(error)
                ? new CallOutcome.RetryAfter(
                        error.contains("limited"), pause(response).orElse(null), error)
                : new CallOutcome.Refused(error, details(answer));
    }

    private static List<String> details(JsonObject answer) {
        List<String> details = new ArrayList<>();
        if (answer.get("response_metadata") instanceof JsonObject metadata
                && metadata.get("messages") instanceof JsonArray messages) {
            messages.forEach(message -> details.add(message.isJsonPrimitive() ? message.getAsString() : ""));
        }
        return details;
    }

    private static @Nullable JsonObject parse(Response response) throws IOException {
        try {
            return GSON.fromJson(response.body().string(), JsonObject.class);
        } catch (JsonParseException e) {
            return null;
        }
    }

    private static Optional<Duration> pause(Response response) {
        String seconds = response.header("Retry-After");
        return seconds != null && seconds.matches("\\d{1,6}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(seconds)))
                : Optional.empty();
    }
}
