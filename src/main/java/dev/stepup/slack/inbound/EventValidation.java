package dev.stepup.slack.inbound;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that an event has the fields that Slack always sends. */
final class EventValidation {

    private static final List<String> CHANNEL = List.of("channel");
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("app_home_opened", List.of("user")),
            Map.entry("channel_archive", CHANNEL),
            Map.entry("channel_deleted", CHANNEL),
            Map.entry("channel_id_changed", List.of("old_channel_id", "new_channel_id")),
            Map.entry("channel_left", CHANNEL),
            Map.entry("channel_shared", List.of("channel", "event_ts")),
            Map.entry("channel_unarchive", CHANNEL),
            Map.entry("channel_unshared", CHANNEL),
            Map.entry("group_archive", CHANNEL),
            Map.entry("group_deleted", CHANNEL),
            Map.entry("group_left", CHANNEL),
            Map.entry("group_unarchive", CHANNEL),
            Map.entry("member_joined_channel", List.of("user", "channel")),
            Map.entry("member_left_channel", List.of("user", "channel")),
            Map.entry("message", List.of("channel", "ts")),
            Map.entry("subteam_members_changed", List.of("subteam_id")),
            Map.entry("team_join", List.of("user")),
            Map.entry("user_change", List.of("user")));
    private static final Set<String> ABOUT_A_USER = Set.of("team_join", "user_change");
    private static final Pattern TIME = Pattern.compile("\\d{1,12}(\\.\\d{1,9})?");

    private EventValidation() {}

    /** Whether this event of this type has them, in the form they have. */
    static boolean include(String type, JsonObject event) {
        boolean whole = FIELDS.getOrDefault(type, List.of()).stream()
                .allMatch(field -> event.has(field) && isWhole(type, field, event.get(field)));
        // Some messages are nobody's.
        boolean named = !event.has("user") || isWhole(type, "user", event.get("user"));
        return whole && named && (!WorkflowStepRequests.EVENT.equals(type) || WorkflowStepRequests.isWhole(event));
    }

    private static boolean isWhole(String type, String field, JsonElement value) {
        return field.equals("user") && ABOUT_A_USER.contains(type)
                ? value instanceof JsonObject user && user.has("id") && isText(user.get("id"), false)
                : isText(value, field.endsWith("ts"));
    }

    private static boolean isText(JsonElement value, boolean time) {
        return value instanceof JsonPrimitive text
                && !text.getAsString().isBlank()
                && (!time || TIME.matcher(text.getAsString()).matches());
    }
}
