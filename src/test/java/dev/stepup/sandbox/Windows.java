package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The modals on everybody's screens and their App Homes. */
final class Windows {
    private static final int DEEPEST = 3;

    private final World world;
    private final Map<String, List<OpenView>> stacks = new HashMap<>();
    private final Map<String, OpenView> homes = new HashMap<>();

    Windows(World world) {
        this.world = world;
    }

    OpenView open(String user, @Nullable String triggerId, JsonObject view) {
        stacks.put(user, new ArrayList<>());
        return push(user, triggerId, view);
    }

    OpenView push(String user, @Nullable String triggerId, JsonObject view) {
        List<OpenView> stack = stacks.computeIfAbsent(user, none -> new ArrayList<>());
        if (stack.size() >= DEEPEST) {
            throw new Refusal("push_limit_reached");
        }
        refuseTaken(view, null);
        OpenView below = stack.isEmpty() ? null : stack.get(stack.size() - 1);
        OpenView open = new OpenView(world.nextId("V"), user, triggerId, below);
        stack.add(open);
        return show(open, view);
    }

    OpenView update(OpenView open, JsonObject view) {
        refuseTaken(view, open);
        return show(open, view);
    }

    OpenView publish(String user, JsonObject view) {
        OpenView home = homes.computeIfAbsent(user, none -> new OpenView(world.nextId("V"), user, null, null));
        return show(home, view);
    }

    Optional<OpenView> home(String user) {
        return Optional.ofNullable(homes.get(user));
    }

    void forgetHomes() {
        homes.clear();
    }

    List<OpenView> stack(String user) {
        return List.copyOf(stacks.getOrDefault(user, List.of()));
    }

    Optional<OpenView> top(String user) {
        List<OpenView> stack = stack(user);
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
    }

    Optional<OpenView> byId(String id) {
        return everything().stream().filter(view -> view.id.equals(id)).findFirst();
    }

    Optional<OpenView> byExternalId(String externalId) {
        return everything().stream()
                .filter(view -> Json.textOr(view.source, "external_id", "").equals(externalId))
                .findFirst();
    }

    Optional<OpenView> byTrigger(String triggerId) {
        return everything().stream()
                .filter(view -> triggerId.equals(view.triggerId))
                .findFirst();
    }

    void close(OpenView view) {
        stacks.getOrDefault(view.user, new ArrayList<>()).remove(view);
    }

    List<OpenView> closeAll(String user) {
        List<OpenView> closed = stack(user);
        stacks.remove(user);
        return closed;
    }

    /** Gives every block and element without an id one, as Slack does. */
    JsonArray identified(JsonArray blocks) {
        JsonArray copy = blocks.deepCopy();
        copy.forEach(block -> identify(block.getAsJsonObject()));
        Placed.in(copy).forEach(placed -> {
            if (placed.actionId().isEmpty()) {
                placed.element().addProperty("action_id", world.nextId("a"));
            }
        });
        return copy;
    }

    private void identify(JsonObject block) {
        if (!block.has("block_id")) {
            block.addProperty("block_id", world.nextId("b"));
        }
        Json.children(block, "child_blocks").forEach(child -> identify(child.getAsJsonObject()));
    }

    private OpenView show(OpenView open, JsonObject view) {
        JsonObject shown = view.deepCopy();
        shown.add("blocks", identified(Json.children(view, "blocks")));
        open.show(shown, world.nextTs() + "." + world.nextId("h"));
        return open;
    }

    private void refuseTaken(JsonObject view, @Nullable OpenView except) {
        Json.text(view, "external_id")
                .filter(id -> !id.isEmpty())
                .flatMap(this::byExternalId)
                .ifPresent(taken -> {
                    if (!taken.equals(except)) {
                        throw new Refusal("duplicate_external_id");
                    }
                });
    }

    private List<OpenView> everything() {
        List<OpenView> all = new ArrayList<>(homes.values());
        stacks.values().forEach(all::addAll);
        return all;
    }
}
