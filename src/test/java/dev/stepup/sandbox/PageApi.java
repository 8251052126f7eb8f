package dev.stepup.sandbox;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.stepup.sandbox.http.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the page in the browser asks for and does on behalf of the person chosen there. */
final class PageApi {
    private static final long HEARTBEAT_SECONDS = 15;

    private final World world;
    private final Hands hands;
    private final Forms forms;
    private final PageState state;
    private volatile TimeAction week = user -> {
        throw new IllegalStateException("Nothing here knows how to let a week pass");
    };
    private volatile TimeAction year = user -> {
        throw new IllegalStateException("Nothing here knows how to let a year pass");
    };

    PageApi(World world, Hands hands, Forms forms) {
        this.world = world;
        this.hands = hands;
        this.forms = forms;
        this.state = new PageState(world);
    }

    void onWeek(TimeAction action) {
        week = action;
    }

    void onYear(TimeAction action) {
        year = action;
    }

    void handle(Exchange exchange, String what) throws IOException {
        if (what.equals("events")) {
            stream(exchange);
            return;
        }
        JsonObject answer;
        try {
            answer = exchange.method().equals("GET") ? look(exchange, what) : act(exchange, what);
        } catch (Exception | AssertionError e) {
            answer = refused(e);
        }
        exchange.with("Cache-Control", "no-store").json(200, answer.toString());
    }

    private JsonObject look(Exchange exchange, String what) {
        String named = exchange.query().getOrDefault("as", "");
        if (what.equals("state")) {
            return world.read(() -> state.state(knownOrFirst(named)));
        }
        String user = world.read(() -> world.person(named)).id();
        return switch (what) {
            case "messages" -> messages(user, exchange.query().getOrDefault("channel", ""));
            case "home" -> home(user);
            default -> throw new IllegalArgumentException("No such page: " + what);
        };
    }

    /** An address without a person, or with one of another day, still shows the workspace. */
    private String knownOrFirst(String named) {
        return world.people.containsKey(named)
                ? named
                : world.people.values().stream()
                        .filter(person -> !person.bot() && !person.deleted())
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    /** Reading is a change only where something was unread, or every look would be news to the page. */
    private JsonObject messages(String user, String channel) {
        boolean unread = world.read(() -> world.room(channel).unreadBy(user) > 0);
        return unread
                ? world.change(() -> state.messages(user, channel))
                : world.read(() -> state.messages(user, channel));
    }

    private JsonObject home(String user) {
        hands.home(user);
        try {
            world.await(
                    () -> world.inFlight == 0 ? Optional.of(true) : Optional.empty(), world.settings.slashTimeout());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return world.read(() -> Json.object(
                "view",
                world.windows.home(user).<Object>map(view -> view.json(world)).orElse(JsonNull.INSTANCE)));
    }

    private JsonObject act(Exchange exchange, String what) throws Exception {
        JsonObject body = Json.parseObject(exchange.text()).orElseGet(JsonObject::new);
        String user =
                world.read(() -> world.person(Json.textOr(body, "as", ""))).id();
        return switch (what) {
            case "week" -> {
                week.pass(user);
                yield Json.object("ok", true);
            }
            case "year" -> {
                year.pass(user);
                yield Json.object("ok", true);
            }
            case "say" -> done(hands.say(user, room(user, body), Json.textOr(body, "text", "")));
            case "act" ->
                done(hands.act(
                        user,
                        container(user, body),
                        Json.textOr(body, "block_id", ""),
                        Json.child(body, "action"),
                        Json.child(body, "values")));
            case "submit" ->
                submitted(forms.submit(user, Json.textOr(body, "view_id", ""), Json.child(body, "values")));
            case "close" -> {
                forms.close(user, Json.textOr(body, "view_id", ""));
                yield Json.object("ok", true);
            }
            case "suggest" ->
                forms.suggest(
                        user,
                        container(user, body),
                        Json.textOr(body, "block_id", ""),
                        Json.textOr(body, "action_id", ""),
                        Json.textOr(body, "query", ""));
            case "shortcut" ->
                done(hands.shortcut(
                        user,
                        Json.textOr(body, "callback_id", ""),
                        Json.text(body, "channel").map(world::room).orElse(null),
                        Json.text(body, "ts").orElse(null)));
            default -> throw new IllegalArgumentException("No such action: " + what);
        };
    }

    private Room room(String user, JsonObject body) {
        String channel = Json.textOr(body, "channel", "");
        return world.read(() -> world.rooms.containsKey(channel) ? world.room(channel) : world.directWith(user));
    }

    private Container container(String user, JsonObject body) {
        JsonObject named = body.has("container")
                ? Json.child(body, "container")
                : Json.object("type", "view", "view_id", Json.textOr(body, "view_id", ""));
        return world.read(() -> Container.of(world, user, named));
    }

    private static JsonObject done(Reply reply) {
        return reply.ok() ? Json.object("ok", true) : Json.object("ok", false, "error", reply.error());
    }

    private static JsonObject submitted(Submitted submitted) {
        if (submitted.problem() != null) {
            return Json.object("ok", false, "error", submitted.problem());
        }
        JsonObject errors = new JsonObject();
        submitted.errorsByBlock().forEach(errors::addProperty);
        return Json.object("ok", true, "errors", errors.isEmpty() ? null : errors);
    }

    private static JsonObject refused(Throwable e) {
        String words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return Json.object("ok", false, "error", words);
    }

    /** One event at once and one a change, until the browser goes away. */
    private void stream(Exchange exchange) throws IOException {
        exchange.with("Cache-Control", "no-store");
        try (OutputStream out = exchange.stream("text/event-stream; charset=utf-8")) {
            long seen = world.version();
            send(out, "data: {\"version\":" + seen + "}\n\n");
            while (!Thread.currentThread().isInterrupted()) {
                long now = world.versionAfter(seen, HEARTBEAT_SECONDS);
                send(out, now == seen ? ": still here\n\n" : "data: {\"version\":" + now + "}\n\n");
                seen = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The browser has gone; there is nobody to tell.
        }
    }

    private static void send(OutputStream out, String event) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
