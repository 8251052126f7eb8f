package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** The Events API: what happened goes to the bot in order, and a second time when the bot did not say 200. */
final class Events implements AutoCloseable {
    private final World world;
    private final Delivery delivery;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "stand-in-slack-events");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable JsonObject last;
    private volatile boolean lost;

    Events(World world, Delivery delivery) {
        this.world = world;
        this.delivery = delivery;
    }

    /** Tells the bot, when it subscribed to events of this name. */
    void send(String subscription, JsonObject event) {
        if (isHeard(subscription)) {
            JsonObject callback = callback(event);
            last = callback;
            enqueue(callback, 0);
        }
    }

    /** Tells it of what it did itself, which is not what {@link #again} is about. */
    void sendAside(String subscription, JsonObject event) {
        if (isHeard(subscription)) {
            enqueue(callback(event), 0);
        }
    }

    private boolean isHeard(String subscription) {
        return !lost
                && world.subscribed(subscription)
                && (world.installed || subscription.matches("app_uninstalled|tokens_revoked"));
    }

    private JsonObject callback(JsonObject event) {
        event.addProperty("event_ts", world.nextTs());
        return Json.object(
                "token",
                "verification-token",
                "team_id",
                outerTeam(event),
                "api_app_id",
                World.APP_ID,
                "event",
                event,
                "type",
                "event_callback",
                "event_id",
                world.nextId("Ev"),
                "event_time",
                world.clock.instant().getEpochSecond(),
                "authorizations",
                authorizations(),
                "is_ext_shared_channel",
                !outerTeam(event).equals(world.teamId()),
                "event_context",
                "4-" + world.nextId("ctx"));
    }

    /** What happens meanwhile is told to nobody. */
    void loseAll(Runnable meanwhile) {
        lost = true;
        try {
            meanwhile.run();
        } finally {
            lost = false;
        }
    }

    /** Sends the latest event once more, as Slack does when it missed the answer. */
    void again() {
        Optional.ofNullable(last).ifPresent(callback -> enqueue(callback, 1));
    }

    /** Asks the bot's address to prove itself. */
    BotAnswer verifyUrl(String challenge) {
        return delivery.send(
                Delivery.Kind.EVENT,
                Json.object("token", "verification-token", "challenge", challenge, "type", "url_verification"),
                0);
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }

    private void enqueue(JsonObject callback, int retry) {
        world.change(() -> {
            world.inFlight++;
        });
        try {
            sender.execute(() -> deliver(callback, retry));
        } catch (RejectedExecutionException e) {
            finished();
        }
    }

    private void deliver(JsonObject callback, int retry) {
        try {
            BotAnswer answer = delivery.send(Delivery.Kind.EVENT, callback, retry);
            if (!answer.ok() && retry == 0) {
                delivery.send(Delivery.Kind.EVENT, callback, 1);
            }
        } finally {
            finished();
        }
    }

    private void finished() {
        world.change(() -> {
            world.inFlight--;
        });
    }

    private JsonArray authorizations() {
        return Json.array(List.of(Json.object(
                "enterprise_id",
                world.inGrid ? World.ENTERPRISE_ID : JsonNull.INSTANCE,
                "team_id",
                world.teamId(),
                "user_id",
                world.botId(),
                "is_bot",
                true,
                "is_enterprise_install",
                world.inGrid)));
    }

    /** That of whoever did it, which can be the other side's in a channel that another organization shares. */
    private String outerTeam(JsonObject event) {
        JsonElement user = event.get("user");
        String id = user instanceof JsonObject whole ? Json.textOr(whole, "id", "") : Json.textOr(event, "user", "");
        return world.read(() -> world.people.containsKey(id) ? world.teamOf(world.person(id)) : world.teamId());
    }
}
