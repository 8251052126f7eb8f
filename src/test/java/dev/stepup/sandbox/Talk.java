package dev.stepup.sandbox;

import com.google.gson.JsonObject;

/** Tells the bot what is written where it reads along: by people, and by itself. */
public final class Talk {

    private final World world;
    private final Events events;

    Talk(World world, Events events) {
        this.world = world;
        this.events = events;
    }

    /** This was posted. */
    void posted(Room room, Post post) {
        JsonObject event = post.json(world);
        if (!isOwn(post)) {
            event.addProperty("client_msg_id", world.nextId("cm"));
        }
        tell(room, post, event);
    }

    /** This reads differently now. */
    void edited(Room room, Post post) {
        tell(
                room,
                post,
                Json.object(
                        "type",
                        "message",
                        "subtype",
                        "message_changed",
                        "hidden",
                        true,
                        "message",
                        post.json(world),
                        "ts",
                        world.nextTs()));
    }

    /** This is gone. */
    void deleted(Room room, Post post) {
        tell(
                room,
                post,
                Json.object(
                        "type",
                        "message",
                        "subtype",
                        "message_deleted",
                        "hidden",
                        true,
                        "deleted_ts",
                        post.ts,
                        "previous_message",
                        post.json(world),
                        "ts",
                        world.nextTs()));
    }

    private void tell(Room room, Post post, JsonObject event) {
        if (!room.members.contains(world.botId())) {
            return;
        }
        String type = room.direct() ? "im" : room.closed() ? "group" : "channel";
        event.addProperty("channel", room.id);
        event.addProperty("channel_type", type);
        String subscription = room.direct() ? "message.im" : "message." + type + "s";
        if (isOwn(post)) {
            events.sendAside(subscription, event);
        } else {
            events.send(subscription, event);
        }
    }

    private boolean isOwn(Post post) {
        return post.user.equals(world.botId());
    }
}
