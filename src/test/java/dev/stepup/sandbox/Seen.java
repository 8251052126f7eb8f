package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that the bot, or Slack itself, has put before a person, in Slack's own JSON.
 *
 * @param id the same for all who see it, and after it has changed
 * @param where the name of the channel; empty for direct messages, forms and home tabs
 */
public record Seen(Kind kind, String id, String where, JsonObject json) {

    /** Where it stands. */
    public enum Kind {
        MESSAGE,
        EPHEMERAL,
        FORM,
        HOME
    }

    /** All that one person has before them, of messages those after this timestamp, a conversation's oldest first. */
    static List<Seen> by(World world, String user, String after) {
        return world.read(() -> {
            List<Seen> all = new ArrayList<>();
            world.rooms.values().stream()
                    .filter(room -> !room.direct() || room.members.contains(user))
                    .flatMap(room -> posts(world, room, user, after))
                    .forEach(all::add);
            world.windows.stack(user).forEach(view -> all.add(new Seen(Kind.FORM, view.id, "", view.source)));
            world.windows.home(user).ifPresent(view -> all.add(new Seen(Kind.HOME, view.id, "", view.source)));
            return all;
        });
    }

    private static Stream<Seen> posts(World world, Room room, String user, String after) {
        return room.seenBy(user).stream()
                .filter(post -> post.ts.compareTo(after) > 0)
                .filter(post -> post.user.equals(world.botId()) || post.user.equals(World.SLACKBOT))
                .map(post -> new Seen(
                        post.ephemeralFor == null ? Kind.MESSAGE : Kind.EPHEMERAL,
                        room.id + "/" + post.ts,
                        room.direct() ? "" : room.name,
                        post.json(world)));
    }
}
