package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.stepup.sandbox.limits.BlockRules;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people do with open forms: submit, close, search in them. */
final class Forms {
    private static final String TROUBLE = "We had some trouble connecting. Try again?";

    private final World world;
    private final Delivery delivery;
    private final Sendable sendable;
    private final Payloads payloads;

    Forms(World world, Delivery delivery, Sendable sendable) {
        this.world = world;
        this.delivery = delivery;
        this.sendable = sendable;
        this.payloads = new Payloads(world);
    }

    /** Submits a view with the values given over those it holds. */
    Submitted submit(String user, String viewId, JsonObject entered) {
        OpenView view = world.change(() -> {
            OpenView open = open(user, viewId);
            for (Map.Entry<String, JsonElement> block : entered.entrySet()) {
                block.getValue()
                        .getAsJsonObject()
                        .entrySet()
                        .forEach(state -> ViewState.put(
                                open.values,
                                block.getKey(),
                                state.getKey(),
                                state.getValue().getAsJsonObject()));
            }
            open.values = ViewState.of(Json.children(open.source, "blocks"), open.values);
            return open;
        });
        Map<String, String> own = world.read(() -> InputChecks.errors(view));
        if (!own.isEmpty()) {
            return submitted(view, own, null, null, Duration.ZERO);
        }
        JsonObject payload = world.change(() -> payloads.submission(view, world.handles.trigger(user)));
        BotAnswer answer = delivery.send(Delivery.Kind.INTERACTIVE, payload, 0);
        if (!answer.ok()) {
            return submitted(view, Map.of(), null, TROUBLE + " (" + answer.failure() + ")", answer.took());
        }
        return world.change(() -> answered(view, answer));
    }

    private Submitted answered(OpenView view, BotAnswer answer) {
        JsonObject body = answer.json().orElseGet(JsonObject::new);
        String action = Json.textOr(body, "response_action", "");
        try {
            switch (action) {
                case "" -> {
                    if (!answer.body().isBlank() && !body.isEmpty()) {
                        world.violation("answer to view_submission without response_action: " + answer.body());
                    }
                    world.windows.close(view);
                    return submitted(view, Map.of(), null, null, answer.took());
                }
                case "clear" -> {
                    world.windows.closeAll(view.user);
                    return submitted(view, Map.of(), null, null, answer.took());
                }
                case "errors" -> {
                    return refused(view, Json.child(body, "errors"), answer);
                }
                case "update" -> {
                    JsonObject next = next(body);
                    OpenView updated = world.windows.update(view, next);
                    return submitted(view, Map.of(), new View(updated.json(world)), null, answer.took());
                }
                case "push" -> {
                    OpenView pushed = world.windows.push(view.user, null, next(body));
                    return submitted(view, Map.of(), new View(pushed.json(world)), null, answer.took());
                }
                default -> {
                    world.violation("response_action " + action);
                    return submitted(view, Map.of(), null, TROUBLE, answer.took());
                }
            }
        } catch (Refusal refusal) {
            return submitted(view, Map.of(), null, TROUBLE + " (" + refusal.code() + ")", answer.took());
        }
    }

    private JsonObject next(JsonObject body) {
        JsonObject next = Json.child(body, "view");
        sendable.view("response_action", next);
        return next;
    }

    private Submitted refused(OpenView view, JsonObject errors, BotAnswer answer) {
        Map<String, String> byBlock = new LinkedHashMap<>();
        errors.entrySet()
                .forEach(error -> byBlock.put(error.getKey(), error.getValue().getAsString()));
        List<String> inputs = Placed.in(Json.children(view.source, "blocks")).stream()
                .filter(Placed::inInput)
                .map(Placed::blockId)
                .toList();
        if (byBlock.isEmpty() || !inputs.containsAll(byBlock.keySet())) {
            world.violation("errors for " + byBlock.keySet() + ", the inputs are " + inputs);
            return submitted(view, Map.of(), null, TROUBLE, answer.took());
        }
        return submitted(view, byBlock, null, null, answer.took());
    }

    /** Closes a view by its X, and all views when it asks for that. */
    void close(String user, String viewId) {
        OpenView view = world.read(() -> open(user, viewId));
        boolean all = view.is("clear_on_close");
        List<OpenView> gone = world.change(() -> {
            if (all) {
                return world.windows.closeAll(user);
            }
            world.windows.close(view);
            return List.of(view);
        });
        gone.stream()
                .filter(closed -> closed.is("notify_on_close"))
                .forEach(closed -> delivery.send(Delivery.Kind.INTERACTIVE, payloads.closed(closed, all), 0));
    }

    /** Asks the bot for the options of an external select. */
    JsonObject suggest(String user, Container container, String blockId, String actionId, String query) {
        Placed placed = world.read(() -> container.element(blockId, actionId));
        int least = Json.text(placed.element(), "min_query_length")
                .map(Integer::parseInt)
                .orElse(3);
        if (query.codePointCount(0, query.length()) < least) {
            return Json.object("options", new JsonArray());
        }
        JsonObject payload = world.read(() -> {
            JsonObject asked = payloads.suggestion(user, blockId, actionId, query);
            if (container instanceof Container.InView in) {
                asked.add("container", Json.object("type", "view", "view_id", in.view().id));
                asked.add("view", in.view().json(world));
            } else if (container instanceof Container.InMessage in) {
                asked.add(
                        "container",
                        Json.object(
                                "type",
                                "message",
                                "message_ts",
                                in.post().ts,
                                "channel_id",
                                in.room().id,
                                "is_ephemeral",
                                in.post().ephemeralFor != null));
                asked.add("channel", payloads.channel(in.room()));
                asked.add("message", in.post().json(world));
            }
            return asked;
        });
        BotAnswer answer = delivery.send(Delivery.Kind.INTERACTIVE, payload, 0);
        Optional<JsonObject> options = answer.ok() ? answer.json() : Optional.empty();
        BlockRules.suggestionViolations(options.orElseGet(JsonObject::new))
                .forEach(breach -> world.violation("block_suggestion: " + breach));
        return options.orElseGet(() -> Json.object("options", new JsonArray()));
    }

    private OpenView open(String user, String viewId) {
        return world.windows
                .byId(viewId)
                .filter(view -> view.user.equals(user) && view.type().equals("modal"))
                .orElseThrow(() -> new IllegalArgumentException("No open view " + viewId));
    }

    private static Submitted submitted(
            OpenView view, Map<String, String> byBlock, @Nullable View next, @Nullable String problem, Duration took) {
        Map<String, String> byLabel = new LinkedHashMap<>();
        Placed.in(Json.children(view.source, "blocks")).forEach(placed -> {
            String error = byBlock.get(placed.blockId());
            if (error != null) {
                byLabel.put(placed.label(), error);
            }
        });
        return new Submitted(Map.copyOf(byBlock), byLabel, next, problem, took);
    }
}
