package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What happens in the workspace without the app, and the events that tell it. */
public final class Changes {
    private final World world;
    private final Events events;
    private final Talk talk;
    private final Shapes shapes;

    Changes(World world, Events events, Talk talk) {
        this.world = world;
        this.talk = talk;
        this.events = events;
        this.shapes = new Shapes(world);
    }

    /** Somebody joins the workspace. */
    public void addPerson(Person person) {
        world.change(() -> world.people.put(person.id(), person));
        events.send("team_join", Json.object("type", "team_join", "user", shapes.person(person, true)));
    }

    /** Somebody's account or profile changes; a deactivated person also leaves every channel. */
    public void change(String userId, UnaryOperator<Person> how) {
        Person changed = world.change(() -> {
            Person person = how.apply(world.person(userId));
            world.people.put(userId, person);
            if (person.deleted()) {
                world.rooms.values().stream()
                        .filter(room -> !room.direct())
                        .forEach(room -> room.members.remove(userId));
                world.windows.closeAll(userId);
            }
            return person;
        });
        events.send(
                "user_change",
                Json.object(
                        "type", "user_change",
                        "user", shapes.person(changed, true),
                        "cache_ts", world.clock.instant().getEpochSecond()));
    }

    /** Somebody, or the bot, joins a channel; the bot hears of it where it is a member. */
    public void join(String channelName, String userId) {
        Room room = world.read(() -> world.roomNamed(channelName));
        boolean isNew = world.change(() -> room.members.add(userId));
        if (isNew && room.members.contains(world.botId())) {
            events.send("member_joined_channel", membership("member_joined_channel", room, userId));
        }
    }

    /** Somebody, or the bot, leaves a channel; the bot hears of its own removal, too. */
    public void leave(String channelName, String userId) {
        Room room = world.read(() -> world.roomNamed(channelName));
        boolean botWasIn = world.read(() -> room.members.contains(world.botId()));
        boolean left = world.change(() -> room.members.remove(userId));
        if (!left || !botWasIn) {
            return;
        }
        events.send("member_left_channel", membership("member_left_channel", room, userId));
        if (userId.equals(world.botId())) {
            String type = room.closed() ? "group_left" : "channel_left";
            events.send(type, Json.object("type", type, "channel", room.id, "actor_id", actor()));
        }
    }

    /** A channel is archived, or opened again. */
    public void archive(String channelName, boolean archived) {
        Room room = world.read(() -> world.roomNamed(channelName));
        world.change(() -> {
            room.archived = archived;
        });
        tell(room, archived ? "archive" : "unarchive", Json.object("channel", room.id, "user", actor()));
    }

    /** A channel gets another name. */
    public void renameChannel(String channelName, String newName) {
        Room room = world.read(() -> world.roomNamed(channelName));
        world.change(() -> {
            room.name = newName;
        });
        JsonObject named =
                Json.object("id", room.id, "name", newName, "name_normalized", newName, "created", 1700000000);
        tell(room, "rename", Json.object("channel", named));
    }

    /** A message is deleted, by whoever may, or by how long the workspace keeps messages. */
    public void deleteMessage(Message message) {
        Room room = world.room(message.channel());
        world.change(() -> room.post(message.ts()).filter(room.posts::remove))
                .ifPresent(gone -> talk.deleted(room, gone));
    }

    /** A channel becomes private or public; its id stays, and an app that reads no messages is not told. */
    public void makePrivate(String channelName, boolean isPrivate) {
        Room room = world.read(() -> world.roomNamed(channelName));
        world.change(() -> world.rooms.put(room.id, room.as(room.id, isPrivate ? Room.Kind.CLOSED : Room.Kind.OPEN)));
    }

    /** A channel is known by another id from now on, as a private one is when it is shared. */
    public void changeChannelId(String channelName, String newId) {
        Room room = world.read(() -> world.roomNamed(channelName));
        world.change(() -> {
            world.rooms.remove(room.id);
            world.rooms.put(newId, room.as(newId, room.kind));
        });
        events.send(
                "channel_id_changed",
                Json.object("type", "channel_id_changed", "old_channel_id", room.id, "new_channel_id", newId));
    }

    /** Another organization is invited to a channel, or no more; nobody is told of that. */
    public void invite(String channelName, String otherTeam, boolean invited) {
        Room room = world.read(() -> world.roomNamed(channelName));
        world.change(() -> invited ? room.invited.add(otherTeam) : room.invited.remove(otherTeam));
    }

    /** A channel is shared with another organization, or no more. */
    public void share(String channelName, String otherTeam, boolean shared) {
        Room room = world.read(() -> world.roomNamed(channelName));
        world.change(() -> shared ? room.sharedWith.add(otherTeam) : room.sharedWith.remove(otherTeam));
        events.send(
                shared ? "channel_shared" : "channel_unshared",
                shared
                        ? Json.object("type", "channel_shared", "connected_team_id", otherTeam, "channel", room.id)
                        : Json.object(
                                "type",
                                "channel_unshared",
                                "previously_connected_team_id",
                                otherTeam,
                                "channel",
                                room.id,
                                "is_ext_shared",
                                !room.sharedWith.isEmpty()));
    }

    /** A channel is deleted for good. */
    public void deleteChannel(String channelName) {
        Room room = world.read(() -> world.roomNamed(channelName));
        world.change(() -> world.rooms.remove(room.id));
        tell(room, "deleted", Json.object("channel", room.id, "actor_id", actor()));
    }

    /** Somebody comes into a user group, or leaves it. */
    public void userGroup(String groupId, String userId, boolean in) {
        UserGroupSeed changed = world.change(() -> {
            UserGroupSeed group = Objects.requireNonNull(world.userGroups.get(groupId));
            List<String> members = new ArrayList<>(group.members());
            members.remove(userId);
            if (in) {
                members.add(userId);
            }
            UserGroupSeed now = new UserGroupSeed(group.id(), group.name(), group.handle(), List.copyOf(members));
            world.userGroups.put(groupId, now);
            return now;
        });
        List<String> one = List.of(userId);
        long now = world.clock.instant().getEpochSecond();
        events.send(
                "subteam_members_changed",
                Json.object(
                        "type",
                        "subteam_members_changed",
                        "subteam_id",
                        groupId,
                        "team_id",
                        world.teamId(),
                        "date_previous_update",
                        now,
                        "date_update",
                        now,
                        "added_users",
                        Json.array(in ? one : List.of()),
                        "added_users_count",
                        in ? 1 : 0,
                        "removed_users",
                        Json.array(in ? List.of() : one),
                        "removed_users_count",
                        in ? 0 : 1,
                        "members_count",
                        changed.members().size()));
    }

    /** What happens meanwhile the bot is not told, as on a day when events get lost. */
    public void unheard(Runnable meanwhile) {
        events.loseAll(meanwhile);
    }

    /** The app is removed: its token stops working, and it is told. */
    public void uninstall() {
        world.change(() -> {
            world.installed = false;
            world.windows.forgetHomes();
        });
        JsonObject tokens = Json.object("oauth", Json.array(List.of()), "bot", Json.array(List.of(world.botId())));
        events.send("tokens_revoked", Json.object("type", "tokens_revoked", "tokens", tokens));
        events.send("app_uninstalled", Json.object("type", "app_uninstalled"));
    }

    /** The app is installed for the whole organization from now on, and for its one workspace through that. */
    public void installForTheOrganization() {
        world.change(() -> {
            world.inGrid = true;
        });
    }

    private void tell(Room room, String what, JsonObject event) {
        if (room.members.contains(world.botId())) {
            String type = (room.closed() ? "group_" : "channel_") + what;
            event.addProperty("type", type);
            events.send(type, event);
        }
    }

    private JsonObject membership(String type, Room room, String userId) {
        return Json.object(
                "type",
                type,
                "user",
                userId,
                "channel",
                room.id,
                "channel_type",
                room.closed() ? "G" : "C",
                "team",
                world.teamOf(world.person(userId)),
                "inviter",
                type.contains("joined") && !userId.equals(actor()) ? actor() : null);
    }

    /** Whoever does such things: the first admin. */
    private String actor() {
        return world.read(() -> world.people.values().stream()
                .filter(Person::admin)
                .map(Person::id)
                .findFirst()
                .orElse(World.SLACKBOT));
    }
}
