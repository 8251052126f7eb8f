package dev.stepup.slack.inbound;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
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
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.Message;
import com.slack.api.model.view.View;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the workspace of each request: the one where the app is installed, whatever workspace the person comes from. It
 * then stands in the request's context and in the payload's team. That team is the person's own where another
 * organization shares the channel, and missing where the app is installed for a whole organization.
 */
final class InstalledWorkspace implements Middleware {

    /** With which the ids of organizations begin. */
    private static final String ORGANIZATION = "E";

    @Override
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        request.getContext().setTeamId(workspace(request).orElse(null));
        return chain.next(request);
    }

    private static Optional<String> workspace(Request<?> request) {
        if (request instanceof SlashCommandRequest command) {
            return first(command.getPayload().getTeamId());
        }
        if (request instanceof BlockActionRequest blockAction) {
            return of(blockAction.getPayload());
        }
        if (request instanceof BlockSuggestionRequest blockSuggestion) {
            return of(blockSuggestion.getPayload());
        }
        if (request instanceof ViewSubmissionRequest viewSubmission) {
            return of(viewSubmission.getPayload());
        }
        if (request instanceof ViewClosedRequest viewClosed) {
            return of(viewClosed.getPayload());
        }
        if (request instanceof MessageShortcutRequest messageShortcut) {
            return of(messageShortcut.getPayload());
        }
        if (request instanceof GlobalShortcutRequest globalShortcut) {
            return of(globalShortcut.getPayload());
        }
        return request instanceof EventRequest event ? of(event) : Optional.empty();
    }

    /** Buttons in messages stand in those that the app has sent from where it is installed. */
    private static Optional<String> of(BlockActionPayload payload) {
        Optional<String> workspace = first(
                in(payload.getView(), View::getAppInstalledTeamId),
                in(payload.getMessage(), Message::getTeam),
                in(payload.getTeam(), BlockActionPayload.Team::getId),
                in(payload.getView(), View::getTeamId),
                in(payload.getUser(), BlockActionPayload.User::getTeamId));
        workspace.ifPresent(id -> {
            payload.setTeam(Objects.requireNonNullElseGet(payload.getTeam(), BlockActionPayload.Team::new));
            payload.getTeam().setId(id);
        });
        return workspace;
    }

    private static Optional<String> of(BlockSuggestionPayload payload) {
        Optional<String> workspace = first(
                in(payload.getView(), View::getAppInstalledTeamId),
                in(payload.getTeam(), BlockSuggestionPayload.Team::getId),
                in(payload.getView(), View::getTeamId),
                in(payload.getUser(), BlockSuggestionPayload.User::getTeamId));
        workspace.ifPresent(id -> {
            payload.setTeam(Objects.requireNonNullElseGet(payload.getTeam(), BlockSuggestionPayload.Team::new));
            payload.getTeam().setId(id);
        });
        return workspace;
    }

    private static Optional<String> of(ViewSubmissionPayload payload) {
        Optional<String> workspace = first(
                in(payload.getView(), View::getAppInstalledTeamId),
                in(payload.getTeam(), ViewSubmissionPayload.Team::getId),
                in(payload.getView(), View::getTeamId),
                in(payload.getUser(), ViewSubmissionPayload.User::getTeamId));
        workspace.ifPresent(id -> {
            payload.setTeam(Objects.requireNonNullElseGet(payload.getTeam(), ViewSubmissionPayload.Team::new));
            payload.getTeam().setId(id);
        });
        return workspace;
    }

    private static Optional<String> of(ViewClosedPayload payload) {
        Optional<String> workspace = first(
                in(payload.getView(), View::getAppInstalledTeamId),
                in(payload.getTeam(), ViewClosedPayload.Team::getId),
                in(payload.getView(), View::getTeamId),
                in(payload.getUser(), ViewClosedPayload.User::getTeamId));
        workspace.ifPresent(id -> {
            payload.setTeam(Objects.requireNonNullElseGet(payload.getTeam(), ViewClosedPayload.Team::new));
            payload.getTeam().setId(id);
        });
        return workspace;
    }

    private static Optional<String> of(MessageShortcutPayload payload) {
        Optional<String> workspace = first(
                in(payload.getTeam(), MessageShortcutPayload.Team::getId),
                in(payload.getUser(), MessageShortcutPayload.User::getTeamId));
        workspace.ifPresent(id -> {
            payload.setTeam(Objects.requireNonNullElseGet(payload.getTeam(), MessageShortcutPayload.Team::new));
            payload.getTeam().setId(id);
        });
        return workspace;
    }

    private static Optional<String> of(GlobalShortcutPayload payload) {
        Optional<String> workspace = first(
                in(payload.getTeam(), GlobalShortcutPayload.Team::getId),
                in(payload.getUser(), GlobalShortcutPayload.User::getTeamId));
        workspace.ifPresent(id -> {
            payload.setTeam(Objects.requireNonNullElseGet(payload.getTeam(), GlobalShortcutPayload.Team::new));
            payload.getTeam().setId(id);
        });
        return workspace;
    }

    /** The outer team can be the other side's. */
    private static Optional<String> of(EventRequest event) {
        JsonObject body = JsonParser.parseString(event.getRequestBodyAsString()).getAsJsonObject();
        JsonArray authorizations = body.get("authorizations") instanceof JsonArray given ? given : new JsonArray();
        String authorized = authorizations.isEmpty() ? null : text(authorizations.get(0), "team_id");
        return first(authorized, text(body, "context_team_id"), text(body, "team_id"));
    }

    private static @Nullable String text(JsonElement object, String field) {
        return object instanceof JsonObject holder && holder.get(field) instanceof JsonPrimitive value
                ? value.getAsString()
                : null;
    }

    private static <T> @Nullable String in(@Nullable T part, Function<T, @Nullable String> field) {
        return part == null ? null : field.apply(part);
    }

    private static Optional<String> first(@Nullable String... ids) {
        return Stream.of(ids)
                .filter(id -> id != null && !id.isBlank() && !id.startsWith(ORGANIZATION))
                .findFirst();
    }
}
