package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people do with the app: commands, clicks, shortcuts, opening its home, writing to it. */
final class Hands {
    private final World world;
    private final Delivery delivery;
    private final Events events;
    private final Talk talk;
    private final Sendable sendable;
    private final Payloads payloads;
    private final Escapes escapes;

    Hands(World world, Delivery delivery, Events events, Talk talk, Sendable sendable) {
        this.world = world;
        this.delivery = delivery;
        this.events = events;
        this.talk = talk;
        this.sendable = sendable;
        this.payloads = new Payloads(world);
        this.escapes = new Escapes(world);
    }

    Reply say(String user, Room room, String text) {
        Typed.add(text);
        if (text.equals(world.settings.command()) || text.startsWith(world.settings.command() + " ")) {
            return command(user, room, text);
        }
        if (text.startsWith("/")) {
            Post post = world.slackbot(room, user, text.split("\\s")[0] + " is not a valid command.");
            return new Reply(0, new Message(world, room, post), null, java.time.Duration.ZERO, null);
        }
        if (!room.members.contains(user)) {
            throw new IllegalArgumentException(world.nameOf(user) + " is not in #" + room.name);
        }
        talk.posted(room, world.post(room, new Post(world.nextTs(), user, null, escapes.escape(text), null)));
        return new Reply(200, null, null, java.time.Duration.ZERO, null);
    }

    private Reply command(String user, Room room, String typed) {
        String command = world.settings.command();
        String before = world.nextTs();
        String trigger = world.change(() -> world.handles.trigger(user));
        JsonObject payload = world.read(() -> payloads.slash(
                user,
                room,
                command,
                escapes.escape(typed.substring(command.length()).trim()),
                trigger,
                world.responseUrl(world.handles.address(user, room.id, null))));
        if (!world.installed) {
            return failed(user, room, BotAnswer.failed("dispatch_failed", java.time.Duration.ZERO), command);
        }
        BotAnswer answer = delivery.send(Delivery.Kind.SLASH, payload, 0);
        if (!answer.ok()) {
            return failed(user, room, answer, command);
        }
        Optional<Post> said = world.change(() -> acknowledged(user, room, answer));
        return reply(user, room, answer, trigger, before, said);
    }

    private Optional<Post> acknowledged(String user, Room room, BotAnswer answer) {
        if (answer.body().isBlank()) {
            return Optional.empty();
        }
        JsonObject body = answer.json().orElseGet(() -> Json.object("text", answer.body()));
        if (body.isEmpty() || body.has("ok")) {
            return Optional.empty();
        }
        try {
            sendable.message("answer to " + world.settings.command(), body);
        } catch (Refusal refusal) {
            return Optional.of(world.slackbot(
                    room, user, world.settings.command() + " failed with the error \"" + refusal.code() + "\""));
        }
        boolean open = Json.textOr(body, "response_type", "ephemeral").equals("in_channel");
        Post post = new Post(
                world.nextTs(),
                world.botId(),
                open ? null : user,
                Json.textOr(body, "text", ""),
                body.has("blocks") ? world.windows.identified(Json.children(body, "blocks")) : null);
        return Optional.of(world.post(room, post));
    }

    /** Someone uses an element after filling in others, whose {@code state.values} reach the bot with it. */
    Reply act(String user, Container container, String blockId, JsonObject action, JsonObject entered) {
        world.change(() -> ViewState.enter(state(user, container), container.blocks(), entered));
        return act(user, container, blockId, action);
    }

    /** Someone uses an element; what it holds changes, and the bot hears of it when it would in Slack. */
    Reply act(String user, Container container, String blockId, JsonObject action) {
        String actionId = Json.textOr(action, "action_id", "");
        Placed placed = world.read(() -> container.element(blockId, actionId));
        world.change(() -> remember(user, container, placed, action));
        if (!placed.dispatches()) {
            return new Reply(200, null, null, java.time.Duration.ZERO, null);
        }
        JsonObject sent = action.deepCopy();
        sent.addProperty("type", placed.type());
        sent.addProperty("block_id", blockId);
        sent.addProperty("action_ts", world.nextTs());
        String before = world.nextTs();
        String trigger = world.change(() -> world.handles.trigger(user));
        Room room = container instanceof Container.InMessage in ? in.room() : world.directWith(user);
        JsonObject payload = world.read(() -> actionPayload(user, container, sent, trigger));
        return sendInteraction(user, room, payload, trigger, before);
    }

    private JsonObject actionPayload(String user, Container container, JsonObject action, String trigger) {
        if (container instanceof Container.InView in) {
            return payloads.viewAction(in.view(), action, trigger);
        }
        Container.InMessage in = (Container.InMessage) container;
        String url = world.responseUrl(world.handles.address(user, in.room().id, in.post().ts));
        return payloads.messageAction(user, in.room(), in.post(), action, trigger, url);
    }

    private void remember(String user, Container container, Placed placed, JsonObject action) {
        if (!placed.keepsState()) {
            return;
        }
        ViewState.put(
                state(user, container), placed.blockId(), placed.actionId(), ViewState.from(placed.type(), action));
    }

    private JsonObject state(String user, Container container) {
        return container instanceof Container.InView in
                ? in.view().values
                : world.handles.messageState(user, ((Container.InMessage) container).post());
    }

    Reply shortcut(String user, String callbackId, @Nullable Room room, @Nullable String ts) {
        String before = world.nextTs();
        String trigger = world.change(() -> world.handles.trigger(user));
        Room shownIn = room == null ? world.directWith(user) : room;
        JsonObject payload = world.read(() -> {
            if (room == null || ts == null) {
                return payloads.globalShortcut(user, callbackId, trigger);
            }
            Post post = room.post(ts).orElseThrow(() -> new IllegalArgumentException("No message " + ts));
            String url = world.responseUrl(world.handles.address(user, room.id, null));
            return payloads.messageShortcut(user, room, post, callbackId, trigger, url);
        });
        return sendInteraction(user, shownIn, payload, trigger, before);
    }

    /** Someone opens the app's home; what is published there by the time the bot has heard of it. */
    Optional<OpenView> home(String user) {
        JsonObject event = Json.object(
                "type", "app_home_opened", "user", user, "channel", world.directWith(user).id, "tab", "home");
        world.read(() -> world.windows.home(user).map(view -> view.json(world)))
                .ifPresent(view -> event.add("view", view));
        events.send("app_home_opened", event);
        return world.read(() -> world.windows.home(user));
    }

    /** A workflow that someone uses comes to a step of the app's; these inputs were filled in when it was made. */
    String step(String user, String callbackId, Map<String, String> inputs) {
        JsonObject given = Json.object("person", Json.object("id", user, "secret", world.nextId("ctx")));
        inputs.forEach(given::addProperty);
        String execution = world.nextId("Fx");
        JsonObject function = Json.object("id", world.nextId("Fn"), "callback_id", callbackId, "type", "app");
        events.send(
                "function_executed",
                Json.object(
                        "type",
                        "function_executed",
                        "function",
                        function,
                        "inputs",
                        given,
                        "function_execution_id",
                        execution,
                        "workflow_execution_id",
                        world.nextId("Wx"),
                        "bot_access_token",
                        "xwfp-stand-in"));
        return execution;
    }

    private Reply sendInteraction(String user, Room room, JsonObject payload, String trigger, String before) {
        BotAnswer answer = delivery.send(Delivery.Kind.INTERACTIVE, payload, 0);
        return answer.ok()
                ? reply(user, room, answer, trigger, before, Optional.empty())
                : failed(user, room, answer, "This");
    }

    private Reply failed(String user, Room room, BotAnswer answer, String what) {
        String words = "%s failed with the error \"%s\"".formatted(what, answer.failure());
        Post post = world.slackbot(room, user, words);
        return new Reply(answer.status(), new Message(world, room, post), null, answer.took(), words);
    }

    private Reply reply(
            String user, Room room, BotAnswer answer, String trigger, String before, Optional<Post> acknowledged) {
        return world.read(() -> {
            Message message = acknowledged
                    .or(() -> room.posts.stream()
                            .filter(post -> user.equals(post.ephemeralFor) && post.ts.compareTo(before) > 0)
                            .reduce((first, second) -> second))
                    .map(post -> new Message(world, room, post))
                    .orElse(null);
            View opened = world.windows
                    .byTrigger(trigger)
                    .map(view -> new View(view.json(world)))
                    .orElse(null);
            return new Reply(answer.status(), message, opened, answer.took(), null);
        });
    }
}
