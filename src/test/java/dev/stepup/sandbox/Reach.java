package dev.stepup.sandbox;

/** Which conversations the bot may see and write to, and how Slack says no. */
final class ContactHours {
    private final World world;

    ContactHours(World world) {
        this.world = world;
    }

    /** A conversation the bot may know of, by its id. */
    Room known(String id) {
        Room room = world.rooms.get(id);
        if (room == null || (room.kind != Room.Kind.OPEN && !room.members.contains(world.botId()))) {
            throw new Refusal("channel_not_found");
        }
        return room;
    }

    /** A conversation the bot may post to: a channel's id or #name, a direct message's id, or a person's id. */
    Room writable(String id) {
        if (id.startsWith("U") || id.startsWith("W")) {
            return world.directWith(addressee(id).id());
        }
        Room room = known(id.startsWith("#") ? named(id) : id);
        if (!room.members.contains(world.botId())) {
            throw new Refusal("not_in_channel");
        }
        boolean gone = room.direct()
                && room.members.stream().anyMatch(member -> world.person(member).deleted());
        if (room.archived || gone) {
            throw new Refusal("is_archived");
        }
        return room;
    }

    /** A person the bot may write to. */
    Person addressee(String id) {
        Person person = world.people.get(id);
        if (person == null) {
            throw new Refusal("user_not_found");
        }
        if (person.deleted()) {
            throw new Refusal("user_disabled");
        }
        if (person.bot()) {
            throw new Refusal("cannot_dm_bot");
        }
        return person;
    }

    private String named(String name) {
        return world.rooms.values().stream()
                .filter(room -> ("#" + room.name).equals(name))
                .map(room -> room.id)
                .findFirst()
                .orElse("");
    }
}
