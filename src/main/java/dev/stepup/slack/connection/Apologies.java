package dev.stepup.slack.connection;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.stepup.slack.FormValues;
import dev.stepup.slack.OneLine;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.Words;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * The one place where a bug, or a store that is away, ends: one log line to find it by, and an apology to the person
 * that loses nothing of what they wrote.
 */
final class Apologies implements Middleware {

    private static final Logger log = LoggerFactory.getLogger(Apologies.class);

    private final Supplier<String> incidents;
    /** They name no day, so any clock will do. */
    private final Words words = new Words(Locale.ENGLISH, Clock.systemUTC());

    Apologies() {
        this(() -> UUID.randomUUID().toString().substring(0, 8));
    }

    Apologies(Supplier<String> incidents) {
        this.incidents = incidents;
    }

    @Override
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        try {
            return chain.next(request);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            String incident = incidents.get();
            log.error("{} {} failed: {}", incident, request.getRequestType(), OneLine.of(e));
            return answer(request, apology(e, incident));
        }
    }

    private String apology(Throwable e, String incident) {
        return e instanceof DataAccessException ? words.say("slack.storeAway") : words.say("slack.apology", incident);
    }

    private static Response answer(Request<?> request, String apology) {
        if (request instanceof SlashCommandRequest) {
            return Response.json(200, SlackMessage.of(apology).asEphemeral());
        }
        if (request instanceof ViewSubmissionRequest submission) {
            return firstInput(submission.getPayload())
                    .map(input -> Response.json(200, fieldError(input, apology)))
                    .orElseGet(() -> Response.error(500));
        }
        return Response.error(500);
    }

    private static Optional<String> firstInput(ViewSubmissionPayload payload) {
        return FormValues.of(payload).inputs().stream().findFirst();
    }

    private static JsonObject fieldError(String input, String apology) {
        JsonObject errors = new JsonObject();
        errors.addProperty(input, apology);
        JsonObject body = new JsonObject();
        body.addProperty("response_action", "errors");
        body.add("errors", errors);
        return body;
    }
}
