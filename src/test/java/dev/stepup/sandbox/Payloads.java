package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The interaction payloads, field for field as Slack sends them. */
final class Payloads {
    private final World world;

    Payloads(World world) {
        this.world = world;
    }

    JsonObject slash(String user, Room room, String command, String text, String trigger, String responseUrl) {
        return Json.object(
                "token",
                "verification-token",
                "team_id",
                world.teamId(),
                "team_domain",
                world.settings.seed().domain(),
                "channel_id",
                room.id,
                "channel_name",
                publicName(room),
                "user_id",
                user,
                "user_name",
                world.person(user).handle(),
                "command",
                command,
                "text",
                text,
                "api_app_id",
                World.APP_ID,
                "is_enterprise_install",
                "" + world.inGrid,
                "enterprise_id",
                world.inGrid ? World.ENTERPRISE_ID : null,
                "enterprise_name",
                world.inGrid ? "Orbit Group" : null,
                "response_url",
                responseUrl,
                "trigger_id",
                trigger);
    }

    JsonObject messageAction(String user, Room room, Post post, JsonObject action, String trigger, String responseUrl) {
        JsonObject payload = interaction("block_actions", user, trigger);
        payload.add(
                "container",
                Json.object(
                        "type",
                        "message",
                        "message_ts",
                        post.ts,
                        "channel_id",
                        room.id,
                        "is_ephemeral",
                        post.ephemeralFor != null));
        payload.add("channel", channel(room));
        if (post.ephemeralFor == null) {
            payload.add("message", post.json(world));
        }
        payload.add(
                "state",
                Json.object("values", world.handles.messageState(user, post).deepCopy()));
        payload.addProperty("response_url", responseUrl);
        payload.add("actions", Json.array(List.of(action)));
        return payload;
    }

    JsonObject viewAction(OpenView view, JsonObject action, String trigger) {
        JsonObject payload = interaction("block_actions", view.user, trigger);
        payload.add("container", Json.object("type", "view", "view_id", view.id));
        payload.add("view", view.json(world));
        payload.add("actions", Json.array(List.of(action)));
        return payload;
    }

    JsonObject submission(OpenView view, String trigger) {
        JsonObject payload = interaction("view_submission", view.user, trigger);
        payload.add("view", view.json(world));
        payload.add("response_urls", responseUrls(view));
        return payload;
    }

    JsonObject closed(OpenView view, boolean cleared) {
        JsonObject payload = interaction("view_closed", view.user, null);
        payload.add("view", view.json(world));
        payload.addProperty("is_cleared", cleared);
        return payload;
    }

    JsonObject suggestion(String user, String blockId, String actionId, String query) {
        JsonObject payload = interaction("block_suggestion", user, null);
        payload.addProperty("action_id", actionId);
        payload.addProperty("block_id", blockId);
        payload.addProperty("value", query);
        return payload;
    }

    JsonObject messageShortcut(
            String user, Room room, Post post, String callbackId, String trigger, String responseUrl) {
        JsonObject payload = interaction("message_action", user, trigger);
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("action_ts", world.nextTs());
        payload.addProperty("message_ts", post.ts);
        payload.addProperty("response_url", responseUrl);
        payload.add("channel", channel(room));
        payload.add("message", post.json(world));
        return payload;
    }

    JsonObject globalShortcut(String user, String callbackId, String trigger) {
        JsonObject payload = interaction("shortcut", user, trigger);
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("action_ts", world.nextTs());
        return payload;
    }

    JsonObject channel(Room room) {
        return Json.object("id", room.id, "name", publicName(room));
    }

    private JsonObject interaction(String type, String user, @Nullable String trigger) {
        Person person = world.person(user);
        JsonObject payload = Json.object(
                "type",
                type,
                "token",
                "verification-token",
                "team",
                team(person),
                "user",
                Json.object(
                        "id", user,
                        "username", person.handle(),
                        "name", person.handle(),
                        "team_id", world.teamOf(person)),
                "api_app_id",
                World.APP_ID,
                "enterprise",
                world.inGrid ? Json.object("id", World.ENTERPRISE_ID, "name", "Orbit Group") : JsonNull.INSTANCE,
                "is_enterprise_install",
                world.inGrid);
        if (trigger != null) {
            payload.addProperty("trigger_id", trigger);
        }
        return payload;
    }

    /** The person's own, and nothing where the app is installed for the whole organization. */
    private JsonElement team(Person person) {
        return world.inGrid
                ? JsonNull.INSTANCE
                : Json.object(
                        "id",
                        world.teamOf(person),
                        "domain",
                        person.isFromElsewhere()
                                ? "elsewhere"
                                : world.settings.seed().domain());
    }

    /** Inputs that ask for it give the bot an address to answer in the conversation they chose. */
    private JsonArray responseUrls(OpenView view) {
        JsonArray urls = new JsonArray();
        for (Placed placed : Placed.in(Json.children(view.source, "blocks"))) {
            if (Json.flag(placed.element(), "response_url_enabled")) {
                JsonObject state = Json.child(Json.child(view.values, placed.blockId()), placed.actionId());
                Json.text(state, ViewState.field(placed.type()))
                        .ifPresent(channel -> urls.add(Json.object(
                                "block_id", placed.blockId(),
                                "action_id", placed.actionId(),
                                "channel_id", channel,
                                "response_url", world.responseUrl(world.handles.address(view.user, channel, null)))));
            }
        }
        return urls;
    }

    /** Slack tells apps the names of public channels only. */
    private static String publicName(Room room) {
        return switch (room.kind) {
            case OPEN -> room.name;
            case CLOSED -> "privategroup";
            case DIRECT -> "directmessage";
        };
    }
}
