package dev.stepup.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.Slack;
import com.slack.api.util.json.GsonFactory;
import dev.stepup.cache.Caches;
import dev.stepup.chat.View;
import dev.stepup.chat.interaction.FormNotOpened;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.OpenForm;
import dev.stepup.chat.platform.HomePages;
import dev.stepup.privacy.Uninstalls;
import dev.stepup.slack.render.SimplerBlocks;
import dev.stepup.slack.render.Views;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.FormBody;
import okhttp3.Response;
import org.springframework.stereotype.Component;

/** Calls to Slack's Web API that are answered at once; it throws only where a form did not open. */
@Component
public final class SlackWeb implements Forms, HomePages {

    /** Slack's codes for a trouble of its own that passes. */
    private static final Set<String> PASSING = Set.of(
            "ratelimited",
            "rate_limited",
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org");

    /** How Slack says that it cannot draw some block of a view, or does not like something else about it. */
    private static final Set<String> BLOCKS_REFUSED = Set.of("invalid_blocks", "invalid_arguments");

    private static final Set<String> NO_LONGER_THE_SAME = Set.of("hash_conflict", "not_found");

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final Slack slack;
    private final Installations installations;
    private final Uninstalls uninstalls;
    private final RateLimitPauses pauses;

    SlackWeb(Slack slack, Installations installations, Uninstalls uninstalls, Clock clock, Caches caches) {
        this.slack = slack;
        this.installations = installations;
        this.uninstalls = uninstalls;
        this.pauses = new RateLimitPauses(clock, caches);
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
                .filter(installation -> !uninstalls.has(workspace))
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

    @Override
    public void open(WorkspaceId workspace, String trigger, View view) {
        shown(show(workspace, "views.open", Map.of("trigger_id", trigger), view));
    }

    @Override
    public void push(WorkspaceId workspace, String trigger, View view) {
        shown(show(workspace, "views.push", Map.of("trigger_id", trigger), view));
    }

    @Override
    public void redraw(WorkspaceId workspace, OpenForm form, View drawn) {
        CallOutcome outcome = show(workspace, "views.update", Map.of("view_id", form.id(), "hash", form.hash()), drawn);
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

    @Override
    public Outcome show(WorkspaceId workspace, MemberId reader, View page) {
        CallOutcome outcome = show(workspace, "views.publish", Map.of("user_id", reader.value()), page);
        if (outcome instanceof CallOutcome.Refused refused) {
            return new Outcome.Refused(refused.error());
        }
        return outcome instanceof CallOutcome.RetryAfter retry
                ? new Outcome.NotNow(Optional.ofNullable(retry.pause()))
                : new Outcome.Shown();
    }

    /** Without the blocks that the workspace does not know; where it knows all, the view is refused for something else. */
    private CallOutcome show(WorkspaceId workspace, String method, Map<String, String> to, View view) {
        JsonObject drawn = GSON.toJsonTree(Views.drawn(view)).getAsJsonObject();
        CallOutcome outcome = call(workspace, method, with(drawn, to));
        while (outcome instanceof CallOutcome.Refused refused && BLOCKS_REFUSED.contains(refused.error())) {
            Optional<String> simpler =
                    SimplerBlocks.unlessAllAreKnown(drawn.get("blocks").toString(), refused.details());
            if (simpler.isEmpty()) {
                return refused;
            }
            drawn.add("blocks", JsonParser.parseString(simpler.get()));
            outcome = call(workspace, method, with(drawn, to));
        }
        return outcome;
    }

    private static Map<String, String> with(JsonObject view, Map<String, String> to) {
        Map<String, String> parameters = new HashMap<>(to);
        parameters.put("view", view.toString());
        return parameters;
    }

    private static CallOutcome outcome(Response response) throws IOException {
        if (response.code() == 429) {
            return new CallOutcome.RetryAfter(true, pause(response).orElse(null), "ratelimited");
        }
        if (response.code() >= 500) {
            return new CallOutcome.RetryAfter(false, pause(response).orElse(null), "http_" + response.code());
        }
        JsonObject answer = SlackResponses.parse(response.body().string()).orElse(null);
        return answer == null ? CallOutcome.RetryAfter.unclear() : outcome(answer, pause(response));
    }

    private static CallOutcome outcome(JsonObject answer, Optional<Duration> pause) {
        String ok = answer.get("ok") instanceof JsonPrimitive said ? said.getAsString() : "";
        if (ok.equals("true")) {
            return new CallOutcome.Delivered(answer);
        }
        if (!ok.equals("false")) {
            return CallOutcome.RetryAfter.unclear();
        }
        String error = SlackResponses.error(answer);
        return PASSING.contains(error)
                ? new CallOutcome.RetryAfter(error.contains("limited"), pause.orElse(null), error)
                : new CallOutcome.Refused(error, SlackResponses.details(answer));
    }

    private static Optional<Duration> pause(Response response) {
        String seconds = response.header("Retry-After");
        return seconds != null && seconds.matches("\\d{1,6}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(seconds)))
                : Optional.empty();
    }
}
