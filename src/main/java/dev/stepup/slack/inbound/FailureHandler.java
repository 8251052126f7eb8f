package dev.stepup.slack.inbound;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.stepup.chat.Message;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.FailureNotices;
import dev.stepup.chat.interaction.FailureSummary;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.slack.render.BlockKit;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place that handles failures of a listener: a bug, a missing store or a form that Slack did not open. It logs
 * one line and apologises, and nothing that the person wrote is lost.
 */
final class FailureHandler implements Middleware {

    private static final Logger log = LoggerFactory.getLogger(FailureHandler.class);

    private final FailureNotices failures;
    private final AfterAck afterAck;

    FailureHandler(FailureNotices failures, AfterAck afterAck) {
        this.failures = failures;
        this.afterAck = afterAck;
    }

    @Override
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        try {
            return chain.next(request);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            return answer(request, e);
        }
    }

    private Response answer(Request<?> request, Throwable failure) {
        String what = request.getRequestType().toString();
        if (request instanceof SlashCommandRequest command) {
            return Response.json(200, BlockKit.ephemeral(Message.of(sentence(command.getPayload(), failure, what))));
        }
        if (request instanceof ViewSubmissionRequest submission) {
            return answer(submission.getPayload(), failure, what);
        }
        Optional<Interaction> interaction = interaction(request);
        if (interaction.isPresent()) {
            return tell(interaction.get(), failure, what);
        }
        log.error("{} failed: {}", what, FailureSummary.of(failure));
        return Response.error(500);
    }

    private String sentence(SlashCommandPayload payload, Throwable failure, String what) {
        return failures.sentence(
                failure, what, new WorkspaceId(payload.getTeamId()), new MemberId(payload.getUserId()));
    }

    /** Beside the first input, where there is one, so that the form stays open with what was typed. */
    private Response answer(ViewSubmissionPayload payload, Throwable failure, String what) {
        Interaction interaction = Interactions.of(payload);
        return SubmittedValues.of(payload.getView().getState()).inputs().stream()
                .findFirst()
                .map(input -> Response.json(
                        200,
                        fieldError(
                                input,
                                failures.sentence(
                                        failure,
                                        what,
                                        interaction.asker().workspace(),
                                        interaction.asker().id()))))
                .orElseGet(() -> tell(interaction, failure, what));
    }

    private Response tell(Interaction interaction, Throwable failure, String what) {
        afterAck.run(() -> failures.tell(interaction, failure, what));
        return Response.ok();
    }

    private static Optional<Interaction> interaction(Request<?> request) {
        if (request instanceof BlockActionRequest action) {
            return Optional.of(Interactions.of(action.getPayload()));
        }
        if (request instanceof MessageShortcutRequest shortcut) {
            return Optional.of(Interactions.of(shortcut.getPayload()));
        }
        return request instanceof GlobalShortcutRequest shortcut
                ? Optional.of(Interactions.of(shortcut.getPayload()))
                : Optional.empty();
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
