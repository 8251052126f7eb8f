package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Where somebody clicks: a message or a view. */
sealed interface Container {
    /** A message in a conversation. */
    record InMessage(Room room, Post post) implements Container {}

    /** A modal or a home tab. */
    record InView(OpenView view) implements Container {}

    default JsonArray blocks() {
        if (this instanceof InView in) {
            return Json.children(in.view().source, "blocks");
        }
        JsonArray blocks = ((InMessage) this).post().blocks;
        return blocks == null ? new JsonArray() : blocks;
    }

    default Placed element(String blockId, String actionId) {
        return Placed.in(blocks()).stream()
                .filter(placed ->
                        placed.blockId().equals(blockId) && placed.actionId().equals(actionId))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Nothing to click at block " + blockId + ", action " + actionId));
    }

    /** The container a page names, looked up in the world. */
    static Container of(World world, String user, JsonObject named) {
        if (Json.textOr(named, "type", "").equals("view")) {
            String id = Json.textOr(named, "view_id", "");
            return new InView(world.windows
                    .byId(id)
                    .filter(view -> view.user.equals(user))
                    .orElseThrow(() -> new IllegalArgumentException("No open view " + id)));
        }
        Room room = world.room(Json.textOr(named, "channel", ""));
        String ts = Json.textOr(named, "ts", "");
        Post post = room.post(ts)
                .filter(candidate -> candidate.visibleTo(user))
                .orElseThrow(() -> new IllegalArgumentException("No message " + ts));
        return new InMessage(room, post);
    }
}
