package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code chat.*} methods. */
final class ChatMethods implements ApiRequest.Methods {
    private final World world;
    private final Talk talk;
    private final ContactHours reach;
    private final Sendable sendable;

    ChatMethods(World world, Talk talk, Sendable sendable) {
        this.world = world;
        this.talk = talk;
        this.reach = new ContactHours(world);
        this.sendable = sendable;
    }

    @Override
    public Map<String, ApiRequest.Method> byName() {
        return Map.of(
                "chat.postMessage", this::post,
                "chat.postEphemeral", this::postEphemeral,
                "chat.update", this::update,
                "chat.delete", this::delete,
                "chat.getPermalink", this::permalink);
    }

    private JsonObject post(ApiRequest request) {
        Room room = reach.writable(request.required("channel", "channel_not_found"));
        Post post = post(request, null);
        request.object("metadata").ifPresent(metadata -> {
            if (Json.text(metadata, "event_type").isEmpty() || !metadata.has("event_payload")) {
                throw new Refusal("invalid_metadata_format");
            }
            post.metadata = metadata;
        });
        post.threadTs = request.optional("thread_ts").orElse(null);
        if (post.threadTs != null && room.post(post.threadTs).isEmpty()) {
            throw new Refusal("thread_not_found");
        }
        talk.posted(room, world.post(room, post));
        return Json.object("channel", room.id, "ts", post.ts, "message", post.json(world));
    }

    private JsonObject postEphemeral(ApiRequest request) {
        Room room = reach.writable(request.required("channel", "channel_not_found"));
        String user = request.required("user");
        if (!room.members.contains(user)) {
            throw new Refusal("user_not_in_channel");
        }
        Post post = world.post(room, post(request, user));
        return Json.object("message_ts", post.ts);
    }

    private JsonObject update(ApiRequest request) {
        Room room = reach.known(request.required("channel", "channel_not_found"));
        Post post = own(room, request.required("ts", "message_not_found"), "cant_update_message");
        sendable.message(request.method(), request.params());
        request.blocks()
                .ifPresentOrElse(
                        blocks -> post.blocks = blocks.isEmpty() ? null : world.windows.identified(blocks),
                        () -> post.blocks = null);
        post.text = request.text("text", post.text);
        request.object("metadata").ifPresent(metadata -> post.metadata = metadata);
        post.edited = true;
        talk.edited(room, post);
        return Json.object("channel", room.id, "ts", post.ts, "text", post.text, "message", post.json(world));
    }

    private JsonObject delete(ApiRequest request) {
        Room room = reach.known(request.required("channel", "channel_not_found"));
        Post post = own(room, request.required("ts", "message_not_found"), "cant_delete_message");
        room.posts.remove(post);
        return Json.object("channel", room.id, "ts", post.ts);
    }

    private JsonObject permalink(ApiRequest request) {
        Room room = reach.known(request.required("channel", "channel_not_found"));
        Post post = room.post(request.required("message_ts", "message_not_found"))
                .orElseThrow(() -> new Refusal("message_not_found"));
        String link = "https://%s.slack.com/archives/%s/p%s"
                .formatted(world.settings.seed().domain(), room.id, post.ts.replace(".", ""));
        return Json.object("channel", room.id, "permalink", link);
    }

    private Post post(ApiRequest request, @Nullable String only) {
        JsonArray blocks = request.blocks().orElse(null);
        sendable.message(request.method(), request.params());
        return new Post(
                world.nextTs(),
                world.botId(),
                only,
                request.text("text", ""),
                blocks == null || blocks.isEmpty() ? null : world.windows.identified(blocks));
    }

    private Post own(Room room, String ts, String code) {
        Post post = room.post(ts)
                .filter(candidate -> candidate.ephemeralFor == null)
                .orElseThrow(() -> new Refusal("message_not_found"));
        if (!post.user.equals(world.botId())) {
            throw new Refusal(code);
        }
        return post;
    }
}
