package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** A message as the workspace keeps it. */
final class Post {
    final String ts;
    final String user;
    final @Nullable String ephemeralFor;
    String text;

    @Nullable
    JsonArray blocks;

    @Nullable
    String threadTs;

    @Nullable
    JsonObject metadata;

    boolean edited;

    Post(String ts, String user, @Nullable String ephemeralFor, String text, @Nullable JsonArray blocks) {
        this.ts = ts;
        this.user = user;
        this.ephemeralFor = ephemeralFor;
        this.text = text;
        this.blocks = blocks;
    }

    boolean visibleTo(String person) {
        return ephemeralFor == null || ephemeralFor.equals(person);
    }

    /** The message as Slack shows it to apps. */
    JsonObject json(World world) {
        boolean ours = user.equals(world.botId());
        return Json.object(
                "type",
                "message",
                "user",
                user,
                "bot_id",
                ours ? World.BOT_ID : null,
                "app_id",
                ours ? World.APP_ID : null,
                "ts",
                ts,
                "text",
                text,
                "blocks",
                blocks == null ? null : blocks.deepCopy(),
                "metadata",
                metadata == null ? null : metadata.deepCopy(),
                "thread_ts",
                threadTs,
                "edited",
                edited ? Json.object("user", user, "ts", ts) : null,
                "team",
                world.teamId());
    }
}
