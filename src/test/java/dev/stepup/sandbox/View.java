package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** A modal or a home tab as it stood when somebody looked. */
public record View(JsonObject json) {
    /** Its id. */
    public String id() {
        return Json.textOr(json, "id", "");
    }

    /** {@code modal} or {@code home}. */
    public String type() {
        return Json.textOr(json, "type", "");
    }

    /** Its title, empty for a home tab. */
    public String title() {
        return Json.textOr(Json.child(json, "title"), "text", "");
    }

    /** What the bot calls it. */
    public String callbackId() {
        return Json.textOr(json, "callback_id", "");
    }

    /** What the bot remembers in it. */
    public String privateMetadata() {
        return Json.textOr(json, "private_metadata", "");
    }

    /** Its blocks. */
    public JsonArray blocks() {
        return Json.children(json, "blocks").deepCopy();
    }

    /** Everything there is to read, line by line. */
    public String words() {
        return Words.of(blocks());
    }

    /** The labels of its buttons. */
    public List<String> buttons() {
        return Clickable.labels(blocks());
    }
}
