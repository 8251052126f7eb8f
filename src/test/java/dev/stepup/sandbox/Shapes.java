package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** People and conversations in the shapes Slack gives them. */
final class Shapes {
    private final World world;

    Shapes(World world) {
        this.world = world;
    }

    JsonObject person(Person person, boolean withLocale) {
        JsonObject user = Json.object(
                "id", person.id(),
                "team_id", world.teamOf(person),
                "name", person.handle(),
                "deleted", person.deleted(),
                "color", "9f69e7",
                "real_name", person.name(),
                "profile", profile(person),
                "is_bot", person.bot(),
                "is_app_user", false,
                "updated", world.clock.instant().getEpochSecond());
        if (person.deleted()) {
            return user;
        }
        place(user, person);
        user.addProperty("is_stranger", false);
        user.addProperty("is_admin", person.admin() || person.owner());
        user.addProperty("is_owner", person.owner());
        user.addProperty("is_primary_owner", false);
        user.addProperty("is_restricted", person.guest() || person.ultraGuest());
        user.addProperty("is_ultra_restricted", person.ultraGuest());
        user.addProperty("is_email_confirmed", true);
        user.addProperty("who_can_share_contact_card", "EVERYONE");
        if (withLocale) {
            user.addProperty("locale", person.locale());
        }
        return user;
    }

    /** Slack says the offset also where it knows no name of a zone, and knows names before a Java does. */
    private void place(JsonObject user, Person person) {
        boolean known = ZoneId.getAvailableZoneIds().contains(person.tz());
        user.addProperty("tz", person.tz().isEmpty() ? null : person.tz());
        user.addProperty(
                "tz_label", known ? ZoneId.of(person.tz()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) : null);
        user.addProperty(
                "tz_offset",
                known
                        ? (Integer) ZoneId.of(person.tz())
                                .getRules()
                                .getOffset(world.clock.instant())
                                .getTotalSeconds()
                        : person.account().seconds());
    }

    JsonObject profile(Person person) {
        return Json.object(
                "title", "",
                "phone", "",
                "skype", "",
                "real_name", person.name(),
                "real_name_normalized", person.name(),
                "display_name", person.displayName(),
                "display_name_normalized", person.displayName(),
                "fields", new JsonObject(),
                "status_text", person.statusText(),
                "status_emoji", person.statusEmoji(),
                "status_emoji_display_info", Json.array(java.util.List.of()),
                "status_expiration", person.statusExpires(),
                "avatar_hash", "g" + Integer.toHexString(person.id().hashCode()),
                "bot_id", person.bot() ? (person.id().equals(world.botId()) ? World.BOT_ID : "B" + person.id()) : null,
                "team", world.teamOf(person));
    }

    /** Slack's own account, which lists show as if it were a person. */
    JsonObject slackbot() {
        return person(Person.of(World.SLACKBOT, "Slackbot", "Slackbot", "America/Los_Angeles"), false);
    }

    JsonObject room(Room room) {
        if (room.direct()) {
            String with = room.members.stream()
                    .filter(id -> !id.equals(world.botId()))
                    .findFirst()
                    .orElse("");
            return Json.object(
                    "id",
                    room.id,
                    "created",
                    1700000000,
                    "is_im",
                    true,
                    "is_org_shared",
                    false,
                    "is_archived",
                    false,
                    "user",
                    with,
                    "is_user_deleted",
                    world.person(with).deleted(),
                    "context_team_id",
                    world.teamId());
        }
        return Json.object(
                "id",
                room.id,
                "name",
                room.name,
                "name_normalized",
                room.name,
                "is_channel",
                !room.closed(),
                "is_group",
                room.closed(),
                "is_im",
                false,
                "is_mpim",
                false,
                "is_private",
                room.closed(),
                "created",
                1700000000,
                "is_archived",
                room.archived,
                "is_general",
                room.name.equals("general"),
                "is_shared",
                !room.sharedWith.isEmpty(),
                "is_org_shared",
                false,
                "is_ext_shared",
                !room.sharedWith.isEmpty(),
                "is_pending_ext_shared",
                !room.invited.isEmpty(),
                "pending_shared",
                Json.array(room.invited),
                "is_member",
                room.members.contains(world.botId()),
                "creator",
                room.members.stream().findFirst().orElse(""),
                "topic",
                Json.object("value", "", "creator", "", "last_set", 0),
                "purpose",
                Json.object("value", "", "creator", "", "last_set", 0),
                "context_team_id",
                world.teamId(),
                "num_members",
                room.members.size());
    }
}
