package dev.stepup.sandbox;

import java.util.List;

/** A channel as the workspace begins with it; its members may include the bot. */
public record ChannelSeed(String id, String name, boolean isPrivate, boolean archived, List<String> members) {
    /** A public channel. */
    public static ChannelSeed open(String id, String name, List<String> members) {
        return new ChannelSeed(id, name, false, false, members);
    }

    /** A private channel. */
    public static ChannelSeed closed(String id, String name, List<String> members) {
        return new ChannelSeed(id, name, true, false, members);
    }
}
