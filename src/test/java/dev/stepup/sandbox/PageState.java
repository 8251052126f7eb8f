package dev.stepup.sandbox;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;

/** What the page shows of the workspace to one person. */
final class PageState {
    private final World world;

    PageState(World world) {
        this.world = world;
    }

    JsonObject state(String user) {
        TeamSeed seed = world.settings.seed();
        return Json.object(
                "version", world.version(),
                "now", world.clock.instant(),
                "workspace", Json.object("id", seed.id(), "name", seed.name()),
                "bot", Json.object("id", seed.botUserId(), "name", seed.botName()),
                "you", user,
                "people",
                        Json.array(
                                world.people.values().stream().map(this::person).toList()),
                "channels", Json.array(channels(user)),
                "dms", Json.array(List.of(direct(user))),
                "views",
                        Json.array(world.windows.stack(user).stream()
                                .map(view -> view.json(world))
                                .toList()),
                "shortcuts",
                        Json.array(world.settings.shortcuts().stream()
                                .map(PageState::shortcut)
                                .toList()),
                "home",
                        world.windows
                                .home(user)
                                .<Object>map(view -> view.json(world))
                                .orElse(JsonNull.INSTANCE),
                "busy", world.inFlight > 0);
    }

    /** The messages of a conversation, which are read by this. */
    JsonObject messages(String user, String channel) {
        Room room = world.room(channel);
        room.readBy(user);
        return Json.object(
                "messages",
                Json.array(room.seenBy(user).stream()
                        .map(post -> message(new Message(world, room, post), post))
                        .toList()));
    }

    private List<JsonObject> channels(String user) {
        return world.rooms.values().stream()
                .filter(room -> room.kind == Room.Kind.OPEN || (room.closed() && room.members.contains(user)))
                .map(room -> Json.object(
                        "id",
                        room.id,
                        "name",
                        room.name,
                        "private",
                        room.closed(),
                        "archived",
                        room.archived,
                        "member",
                        room.members.contains(user),
                        "unread",
                        room.members.contains(user) ? room.unreadBy(user) : 0))
                .toList();
    }

    private JsonObject direct(String user) {
        Room room = world.directWith(user);
        return Json.object(
                "id", room.id,
                "with", world.botId(),
                "name", world.settings.seed().botName(),
                "bot", true,
                "unread", room.unreadBy(user));
    }

    private JsonObject person(Person person) {
        long unread = world.rooms.values().stream()
                .filter(room -> room.members.contains(person.id()))
                .mapToLong(room -> room.unreadBy(person.id()))
                .sum();
        return Json.object(
                "id", person.id(),
                "name", person.name(),
                "tz", person.tz(),
                "admin", person.admin() || person.owner(),
                "guest", person.guest() || person.ultraGuest(),
                "deleted", person.deleted(),
                "bot", person.bot(),
                "unread", unread);
    }

    private static JsonObject message(Message message, Post post) {
        return Json.object(
                "ts", message.ts(),
                "user", message.user(),
                "name", message.name(),
                "bot", message.bot(),
                "text", message.text(),
                "blocks", post.blocks == null ? JsonNull.INSTANCE : message.blocks(),
                "edited", message.edited(),
                "ephemeral", message.ephemeral(),
                "thread_ts", message.threadTs() == null ? JsonNull.INSTANCE : message.threadTs());
    }

    private static JsonObject shortcut(Shortcut shortcut) {
        return Json.object("callback_id", shortcut.callbackId(), "name", shortcut.name(), "type", shortcut.type());
    }
}
