package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message as it stood when somebody looked. */
public final class Message {
    private final String channel;
    private final String ts;
    private final String user;
    private final String name;
    private final boolean bot;
    private final String text;
    private final @Nullable JsonArray blocks;
    private final boolean edited;
    private final boolean ephemeral;
    private final @Nullable String threadTs;
    private final @Nullable JsonObject metadata;

    Message(World world, Room room, Post post) {
        this.channel = room.id;
        this.ts = post.ts;
        this.user = post.user;
        this.name = world.nameOf(post.user);
        this.bot = post.user.equals(World.SLACKBOT) || world.person(post.user).bot();
        this.text = post.text;
        this.blocks = post.blocks == null ? null : post.blocks.deepCopy();
        this.edited = post.edited;
        this.ephemeral = post.ephemeralFor != null;
        this.threadTs = post.threadTs;
        this.metadata = post.metadata == null ? null : post.metadata.deepCopy();
    }

    /** The id of its conversation. */
    public String channel() {
        return channel;
    }

    /** Its timestamp, which is its id within the conversation. */
    public String ts() {
        return ts;
    }

    /** Who wrote it, by id. */
    public String user() {
        return user;
    }

    /** Who wrote it, by name. */
    public String name() {
        return name;
    }

    /** Whether a bot wrote it. */
    public boolean bot() {
        return bot;
    }

    /** The text notifications and screen readers use. */
    public String text() {
        return text;
    }

    /** The blocks, none for plain text. */
    public JsonArray blocks() {
        return blocks == null ? new JsonArray() : blocks.deepCopy();
    }

    /** Whether it has changed since it was sent. */
    public boolean edited() {
        return edited;
    }

    /** Whether only one person sees it. */
    public boolean ephemeral() {
        return ephemeral;
    }

    /** The thread it belongs to. */
    public @Nullable String threadTs() {
        return threadTs;
    }

    /** The metadata sent along. */
    public @Nullable JsonObject metadata() {
        return metadata;
    }

    /** Everything there is to read, line by line; the text when there are no blocks. */
    public String words() {
        return blocks == null ? text : Words.of(blocks);
    }

    /** The labels of its buttons. */
    public List<String> buttons() {
        return Clickable.labels(blocks());
    }

    /** The button of that label; fails with all labels when there is none. */
    public JsonObject button(String label) {
        return Clickable.button(blocks(), label).element();
    }

    @Override
    public String toString() {
        return "[" + ts + " " + name + (ephemeral ? ", ephemeral" : "") + "] " + words();
    }
}
