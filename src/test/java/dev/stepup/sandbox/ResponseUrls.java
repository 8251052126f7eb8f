package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import dev.stepup.sandbox.http.Exchange;
import java.io.IOException;
import java.util.Optional;

/** What the bot posts to a {@code response_url}. */
final class ResponseUrls {
    private final World world;
    private final Trouble trouble;
    private final Sendable sendable;

    ResponseUrls(World world, Trouble trouble, Sendable sendable) {
        this.world = world;
        this.trouble = trouble;
        this.sendable = sendable;
    }

    void handle(Exchange exchange, String address) throws IOException {
        JsonObject body = Json.parseObject(exchange.text()).orElseGet(JsonObject::new);
        try {
            refuse(trouble.take("response_url", body));
            world.change(() -> apply(world.handles.use(address), body));
            record(address, body, 200, Json.object("ok", true));
            exchange.json(200, "{\"ok\":true}");
        } catch (Refusal refusal) {
            record(address, body, 404, refusal.json());
            exchange.json(404, refusal.json().toString());
        }
    }

    /** Of the mishaps, those that Slack answers with; any other is a server's. */
    private static void refuse(Optional<Mishap> mishap) {
        mishap.ifPresent(script -> {
            throw new Refusal(script instanceof Mishap.Says says ? says.error() : "internal_error");
        });
    }

    private void apply(Handles.Address address, JsonObject body) {
        Room room = world.room(address.channel);
        Optional<Post> original = address.ts == null ? Optional.empty() : room.post(address.ts);
        if (Json.flag(body, "delete_original")) {
            original.ifPresent(room.posts::remove);
            return;
        }
        sendable.message("response_url", body);
        if (Json.flag(body, "replace_original") && original.isPresent()) {
            Post post = original.get();
            post.text = Json.textOr(body, "text", "");
            post.blocks = body.has("blocks") ? world.windows.identified(Json.children(body, "blocks")) : null;
            post.edited = true;
            return;
        }
        boolean open = Json.textOr(body, "response_type", "ephemeral").equals("in_channel");
        Post post = new Post(
                world.nextTs(),
                world.botId(),
                open ? null : address.user,
                Json.textOr(body, "text", ""),
                body.has("blocks") ? world.windows.identified(Json.children(body, "blocks")) : null);
        post.threadTs = Json.text(body, "thread_ts").orElse(null);
        world.post(room, post);
    }

    private void record(String address, JsonObject body, int status, JsonObject answer) {
        world.change(() ->
                world.calls.add(new ApiCall("response_url", body, address, status, answer, world.clock.instant())));
    }
}
