package dev.stepup.sandbox;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** A modal on somebody's screen, or their App Home. */
final class OpenView {
    final String id;
    final String user;
    final @Nullable String triggerId;
    final String rootId;
    final @Nullable String previousId;
    String hash = "";
    JsonObject source = new JsonObject();
    JsonObject values = new JsonObject();

    OpenView(String id, String user, @Nullable String triggerId, @Nullable OpenView below) {
        this.id = id;
        this.user = user;
        this.triggerId = triggerId;
        this.rootId = below == null ? id : below.rootId;
        this.previousId = below == null ? null : below.id;
    }

    void show(JsonObject view, String newHash) {
        source = view;
        hash = newHash;
        values = ViewState.of(Json.children(view, "blocks"), values);
    }

    String type() {
        return Json.textOr(source, "type", "modal");
    }

    boolean is(String flag) {
        return Json.flag(source, flag);
    }

    /** The view as Slack shows it to apps. */
    JsonObject json(World world) {
        JsonObject json = source.deepCopy();
        for (String text : new String[] {"title", "submit", "close"}) {
            if (!json.has(text)) {
                json.add(text, JsonNull.INSTANCE);
            }
        }
        json.addProperty("id", id);
        json.addProperty("team_id", world.teamId());
        json.addProperty("hash", hash);
        json.addProperty("root_view_id", rootId);
        json.add(
                "previous_view_id",
                previousId == null
                        ? JsonNull.INSTANCE
                        : Json.object("v", previousId).get("v"));
        json.addProperty("app_id", World.APP_ID);
        json.addProperty("app_installed_team_id", world.teamId());
        json.addProperty("bot_id", World.BOT_ID);
        json.add("state", Json.object("values", values.deepCopy()));
        for (String text : new String[] {"private_metadata", "callback_id", "external_id"}) {
            json.addProperty(text, Json.textOr(source, text, ""));
        }
        for (String flag : new String[] {"clear_on_close", "notify_on_close", "submit_disabled"}) {
            json.addProperty(flag, Json.flag(source, flag));
        }
        return json;
    }
}
