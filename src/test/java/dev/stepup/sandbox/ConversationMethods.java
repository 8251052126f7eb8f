package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The {@code conversations.*} methods, and {@code users.conversations}. */
final class ConversationMethods implements ApiRequest.Methods {
    private final World world;
    private final ContactHours reach;
    private final Shapes shapes;

    ConversationMethods(World world) {
        this.world = world;
        this.reach = new ContactHours(world);
        this.shapes = new Shapes(world);
    }

    @Override
    public Map<String, ApiRequest.Method> byName() {
        return Map.of(
                "conversations.list", request -> list(request, false),
                "users.conversations", request -> list(request, true),
                "conversations.info", this::info,
                "conversations.members", this::members,
                "conversations.join", this::join,
                "conversations.open", this::open,
                "conversations.history", this::history,
                "conversations.replies", this::replies);
    }

    private JsonObject list(ApiRequest request, boolean membersOnly) {
        Set<String> types = Set.of(request.text("types", "public_channel").split("\\s*,\\s*"));
        String member = membersOnly ? request.text("user", world.botId()) : world.botId();
        List<JsonObject> rooms = world.rooms.values().stream()
                .filter(room -> types.contains(type(room)))
                .filter(room -> !request.flag("exclude_archived") || !room.archived)
                .filter(room -> room.members.contains(member) || (!membersOnly && room.kind == Room.Kind.OPEN))
                .filter(room -> room.kind == Room.Kind.OPEN || room.members.contains(world.botId()))
                .map(shapes::room)
                .toList();
        return Pages.page(request, "channels", rooms, 100);
    }

    private JsonObject info(ApiRequest request) {
        JsonObject room = shapes.room(reach.known(request.required("channel", "channel_not_found")));
        if (request.flag("include_locale")) {
            room.addProperty("locale", "en-US");
        }
        if (!request.flag("include_num_members")) {
            room.remove("num_members");
        }
        return Json.object("channel", room);
    }

    private JsonObject members(ApiRequest request) {
        Room room = reach.known(request.required("channel", "channel_not_found"));
        return Pages.page(request, "members", new ArrayList<>(room.members), 100);
    }

    /** Of a channel that the bot does not see, Slack says no more than of one that is not there. */
    private JsonObject join(ApiRequest request) {
        Room room = reach.known(request.required("channel", "channel_not_found"));
        if (room.kind != Room.Kind.OPEN) {
            throw new Refusal("method_not_supported_for_channel_type");
        }
        if (room.archived) {
            throw new Refusal("is_archived");
        }
        boolean isNew = room.members.add(world.botId());
        JsonObject joined = Json.object("channel", shapes.room(room));
        if (!isNew) {
            joined.addProperty("warning", "already_in_channel");
        }
        return joined;
    }

    private JsonObject open(ApiRequest request) {
        Room room;
        if (request.optional("channel").isPresent()) {
            room = reach.known(request.text("channel", ""));
        } else {
            String users = request.required("users", "users_list_not_supplied");
            if (users.contains(",")) {
                throw new Refusal("method_not_supported_for_channel_type");
            }
            room = world.directWith(reach.addressee(users).id());
        }
        return Json.object("channel", request.flag("return_im") ? shapes.room(room) : Json.object("id", room.id));
    }

    private JsonObject history(ApiRequest request) {
        Room room = readable(request);
        List<Post> newestFirst = new ArrayList<>(room.posts.stream()
                .filter(post -> post.ephemeralFor == null)
                .filter(post -> post.threadTs == null || post.threadTs.equals(post.ts))
                .toList());
        Collections.reverse(newestFirst);
        return posts(request, newestFirst);
    }

    private JsonObject replies(ApiRequest request) {
        Room room = readable(request);
        String thread = request.required("ts", "thread_not_found");
        List<Post> inThread = room.posts.stream()
                .filter(post -> post.ephemeralFor == null)
                .filter(post -> post.ts.equals(thread) || thread.equals(post.threadTs))
                .toList();
        if (inThread.isEmpty()) {
            throw new Refusal("thread_not_found");
        }
        return posts(request, inThread);
    }

    private JsonObject posts(ApiRequest request, List<Post> posts) {
        String oldest = request.text("oldest", "0");
        String latest = request.text("latest", "9");
        boolean inclusive = request.flag("inclusive");
        List<JsonObject> wanted = posts.stream()
                .filter(post -> between(post.ts, oldest, latest, inclusive))
                .map(post -> shown(post, request.flag("include_all_metadata")))
                .toList();
        JsonObject page = Pages.page(request, "messages", wanted, 100);
        boolean more = !Json.textOr(Json.child(page, "response_metadata"), "next_cursor", "")
                .isEmpty();
        page.addProperty("has_more", more);
        if (!more) {
            page.remove("response_metadata");
        }
        return page;
    }

    private JsonObject shown(Post post, boolean withMetadata) {
        JsonObject json = post.json(world);
        if (!withMetadata) {
            json.remove("metadata");
        }
        return json;
    }

    private static boolean between(String ts, String oldest, String latest, boolean inclusive) {
        int low = ts.compareTo(oldest);
        int high = ts.compareTo(latest);
        return inclusive ? low >= 0 && high <= 0 : low > 0 && high < 0;
    }

    private Room readable(ApiRequest request) {
        Room room = reach.known(request.required("channel", "channel_not_found"));
        if (!room.members.contains(world.botId())) {
            throw new Refusal("not_in_channel");
        }
        return room;
    }

    private static String type(Room room) {
        return switch (room.kind) {
            case OPEN -> "public_channel";
            case CLOSED -> "private_channel";
            case DIRECT -> "im";
        };
    }
}
