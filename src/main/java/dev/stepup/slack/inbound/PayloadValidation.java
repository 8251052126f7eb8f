package dev.stepup.slack.inbound;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.UrlVerificationRequest;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refuses requests without the fields that Slack always sends, so that listeners can rely on them. */
final class PayloadValidation implements Middleware {

    private static final Logger log = LoggerFactory.getLogger(PayloadValidation.class);

    private static final Pattern ID = Pattern.compile("[A-Z0-9]+");

    @Override
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        boolean whole = request instanceof UrlVerificationRequest verification
                ? verification.getChallenge() != null
                : isId(request.getContext().getTeamId()) && isWhole(request);
        return whole ? next(request, chain) : refuse(request);
    }

    /** The SDK reads an event only when it knows who listens to it. */
    private static Response next(Request<?> request, MiddlewareChain chain) throws Exception {
        try {
            return chain.next(request);
        } catch (JsonParseException e) {
            if (request instanceof EventRequest) {
                return refuse(request);
            }
            throw e;
        }
    }

    private static Response refuse(Request<?> request) {
        log.warn("Refused a signed request that lacks what Slack sends with every {}", request.getRequestType());
        return Response.builder()
                .statusCode(400)
                .contentType("text/plain")
                .body("Not a request that Slack sends.")
                .build();
    }

    private static boolean isWhole(Request<?> request) {
        if (request instanceof SlashCommandRequest command) {
            return isWhole(command.getPayload());
        }
        if (request instanceof BlockActionRequest action) {
            return isWhole(action.getPayload());
        }
        if (request instanceof BlockSuggestionRequest suggestion) {
            return isWhole(suggestion.getPayload());
        }
        if (request instanceof ViewSubmissionRequest submission) {
            return isWhole(submission.getPayload());
        }
        if (request instanceof MessageShortcutRequest shortcut) {
            var payload = shortcut.getPayload();
            return payload.getUser() != null
                    && payload.getChannel() != null
                    && payload.getMessage() != null
                    && given(payload.getUser().getId(), payload.getTriggerId());
        }
        if (request instanceof GlobalShortcutRequest shortcut) {
            var payload = shortcut.getPayload();
            return payload.getUser() != null && given(payload.getUser().getId(), payload.getTriggerId());
        }
        if (request instanceof ViewClosedRequest closed) {
            var view = closed.getPayload().getView();
            return view != null && given(view.getId(), view.getCallbackId());
        }
        return !(request instanceof EventRequest event) || isWhole(event);
    }

    private static boolean isWhole(EventRequest request) {
        return JsonParser.parseString(request.getRequestBodyAsString()) instanceof JsonObject body
                && body.get("event") instanceof JsonObject event
                && event.get("type") instanceof JsonPrimitive type
                && EventValidation.include(type.getAsString(), event);
    }

    private static boolean isWhole(SlashCommandPayload payload) {
        return given(payload.getUserId(), payload.getCommand());
    }

    private static boolean isWhole(BlockActionPayload payload) {
        List<BlockActionPayload.Action> actions = payload.getActions();
        return payload.getUser() != null
                && given(payload.getUser().getId())
                && actions != null
                && !actions.isEmpty()
                && actions.stream().allMatch(action -> action != null && given(action.getActionId()));
    }

    private static boolean isWhole(BlockSuggestionPayload payload) {
        return payload.getUser() != null
                && given(payload.getUser().getId(), payload.getActionId())
                && payload.getValue() != null
                && isWhole(payload.getView());
    }

    private static boolean isWhole(ViewSubmissionPayload payload) {
        return payload.getUser() != null && given(payload.getUser().getId()) && isWhole(payload.getView());
    }

    private static boolean isWhole(@Nullable View view) {
        return view != null
                && given(view.getId(), view.getCallbackId())
                && view.getPrivateMetadata() != null
                && view.getBlocks() != null;
    }

    /** What stands in place of a workspace's id may be logged, so it is one. */
    private static boolean isId(@Nullable String value) {
        return value != null && ID.matcher(value).matches();
    }

    private static boolean given(@Nullable String... values) {
        for (String value : values) {
            if (value == null || value.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
