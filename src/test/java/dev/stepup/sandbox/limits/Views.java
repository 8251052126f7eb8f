package dev.stepup.sandbox.limits;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/** Modals and home tabs. */
final class Views {
    private static final Map<String, Rule> TYPES = Map.of("modal", modal(), "home", common("home"));

    private Views() {}

    static boolean isView(JsonObject object) {
        return object.has("type");
    }

    static void check(JsonObject view, Report report) {
        Rule.typed(TYPES).check(view, "/view", report);
        JsonElement blocks = view.get("blocks");
        if (blocks == null) {
            return;
        }
        boolean modal = Rule.text(view, "type").equals("modal");
        (modal ? Surface.MODAL : Surface.HOME).check(blocks, report);
        boolean asks = Rule.items(view, "blocks").stream()
                .filter(JsonElement::isJsonObject)
                .anyMatch(block -> Rule.text(block.getAsJsonObject(), "type").equals("input"));
        if (modal && asks && !view.has("submit")) {
            report.add("/view", "missing required field: submit, for there are input blocks");
        }
    }

    private static Shape modal() {
        return common("modal")
                .needs("title", Texts.plain(Limits.longest("view.title")))
                .may("submit", Texts.plain(Limits.longest("view.submit")))
                .may("close", Texts.plain(Limits.longest("view.close")))
                .may("submit_disabled", Rule.flag());
    }

    private static Shape common(String type) {
        return Shape.of(type)
                .needs("blocks", Rule.anything())
                .may("private_metadata", Rule.string(0, Limits.longest("view.private_metadata")))
                .may("callback_id", Rule.string(0, Limits.longest("view.callback_id")))
                .may("external_id", Rule.string(0, Texts.ID))
                .may("clear_on_close", Rule.flag())
                .may("notify_on_close", Rule.flag());
    }
}
