package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which scope a method wants; one that was not granted answers {@code missing_scope}. */
final class Scopes {
    private static final Map<String, Set<String>> NEEDED = Map.ofEntries(
            Map.entry("chat.postMessage", Set.of("chat:write")),
            Map.entry("chat.postEphemeral", Set.of("chat:write")),
            Map.entry("chat.update", Set.of("chat:write")),
            Map.entry("chat.delete", Set.of("chat:write")),
            Map.entry("users.list", Set.of("users:read")),
            Map.entry("users.info", Set.of("users:read")),
            Map.entry("users.profile.get", Set.of("users.profile:read", "users:read")),
            Map.entry("usergroups.list", Set.of("usergroups:read")),
            Map.entry("usergroups.users.list", Set.of("usergroups:read")),
            Map.entry("dnd.info", Set.of("dnd:read")),
            Map.entry("dnd.teamInfo", Set.of("dnd:read")),
            Map.entry("team.info", Set.of("team:read")),
            Map.entry("conversations.join", Set.of("channels:join")),
            Map.entry("conversations.open", Set.of("im:write")),
            Map.entry("files.getUploadURLExternal", Set.of("files:write")),
            Map.entry("files.completeUploadExternal", Set.of("files:write")));
    private static final Set<String> READING =
            Set.of("conversations.list", "users.conversations", "conversations.info", "conversations.members");
    private static final Set<String> HISTORY = Set.of("conversations.history", "conversations.replies");

    private final World world;

    Scopes(World world) {
        this.world = world;
    }

    void check(ApiRequest request) {
        Set<String> granted = world.settings.scopes();
        Set<String> needed = needed(request);
        if (!needed.isEmpty() && needed.stream().noneMatch(granted::contains)) {
            JsonObject more = Json.object("needed", needed.iterator().next(), "provided", String.join(",", granted));
            throw new Refusal("missing_scope", more);
        }
    }

    private Set<String> needed(ApiRequest request) {
        boolean reading = READING.contains(request.method());
        if (!reading && !HISTORY.contains(request.method())) {
            return NEEDED.getOrDefault(request.method(), Set.of());
        }
        String verb = reading ? "read" : "history";
        Optional<Room> room = request.optional("channel").map(world.rooms::get);
        if (room.isEmpty()) {
            String family = request.text("types", "public_channel").startsWith("private") ? "groups:" : "channels:";
            return Set.of(family + verb);
        }
        return switch (room.get().kind) {
            case OPEN -> Set.of("channels:" + verb);
            case CLOSED -> Set.of("groups:" + verb);
            // Whoever may write direct messages may look at the conversation itself.
            case DIRECT -> reading ? Set.of("im:read", "im:write") : Set.of("im:history");
        };
    }
}
