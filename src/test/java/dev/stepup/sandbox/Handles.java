package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Slack hands out for a while: triggers for forms and addresses for answers. */
final class Handles {
    private static final Duration TRIGGER_LIFE = Duration.ofSeconds(3);
    private static final Duration ADDRESS_LIFE = Duration.ofMinutes(30);
    private static final int ADDRESS_USES = 5;

    private final World world;
    private final Map<String, Trigger> triggers = new HashMap<>();
    private final Map<String, Address> addresses = new HashMap<>();
    private final Map<String, JsonObject> messageStates = new HashMap<>();

    Handles(World world) {
        this.world = world;
    }

    String trigger(String user) {
        String id = world.nextId("") + "." + world.nextId("") + "." + Integer.toHexString(user.hashCode());
        triggers.put(id, new Trigger(user, world.clock.instant()));
        return id;
    }

    /** The person behind a trigger, which is spent by this. */
    String spend(String triggerId) {
        Trigger trigger = triggers.get(triggerId);
        if (trigger == null) {
            throw new Refusal("invalid_trigger_id");
        }
        if (trigger.issued.plus(TRIGGER_LIFE).isBefore(world.clock.instant())) {
            throw new Refusal("expired_trigger_id");
        }
        if (trigger.spent) {
            throw new Refusal("exchanged_trigger_id");
        }
        trigger.spent = true;
        return trigger.user;
    }

    String address(String user, String channel, @Nullable String ts) {
        String id = world.nextId("R");
        addresses.put(id, new Address(user, channel, ts, world.clock.instant()));
        return id;
    }

    /** The conversation behind a response_url; each works five times in thirty minutes. */
    Address use(String id) {
        Address address = addresses.get(id);
        if (address == null) {
            throw new Refusal("invalid_url");
        }
        if (address.issued.plus(ADDRESS_LIFE).isBefore(world.clock.instant())) {
            throw new Refusal("expired_url");
        }
        if (++address.used > ADDRESS_USES) {
            throw new Refusal("used_url");
        }
        return address;
    }

    JsonObject messageState(String user, Post post) {
        JsonObject entered =
                Optional.ofNullable(messageStates.get(user + post.ts)).orElseGet(JsonObject::new);
        JsonObject values = post.blocks == null ? new JsonObject() : ViewState.of(post.blocks, entered);
        messageStates.put(user + post.ts, values);
        return values;
    }

    static final class Address {
        final String user;
        final String channel;
        final @Nullable String ts;
        private final Instant issued;
        private int used;

        Address(String user, String channel, @Nullable String ts, Instant issued) {
            this.user = user;
            this.channel = channel;
            this.ts = ts;
            this.issued = issued;
        }
    }

    private static final class Trigger {
        private final String user;
        private final Instant issued;
        private boolean spent;

        Trigger(String user, Instant issued) {
            this.user = user;
            this.issued = issued;
        }
    }
}
