package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;

/** The {@code views.*} methods. */
final class ViewMethods implements ApiRequest.Methods {
    private static final int LARGEST = 250_000;

    private final World world;
    private final Sendable sendable;

    ViewMethods(World world, Sendable sendable) {
        this.world = world;
        this.sendable = sendable;
    }

    @Override
    public Map<String, ApiRequest.Method> byName() {
        return Map.of(
                "views.open", this::open,
                "views.push", this::push,
                "views.update", this::update,
                "views.publish", this::publish);
    }

    private JsonObject open(ApiRequest request) {
        JsonObject view = view(request, "modal");
        String trigger = request.required("trigger_id");
        return shown(world.windows.open(world.handles.spend(trigger), trigger, view));
    }

    private JsonObject push(ApiRequest request) {
        JsonObject view = view(request, "modal");
        String trigger = request.required("trigger_id");
        String user = world.handles.spend(trigger);
        if (world.windows.stack(user).isEmpty()) {
            throw new Refusal("not_found");
        }
        return shown(world.windows.push(user, trigger, view));
    }

    private JsonObject update(ApiRequest request) {
        JsonObject view = view(request, "modal");
        OpenView open = request.optional("view_id")
                .flatMap(world.windows::byId)
                .or(() -> request.optional("external_id").flatMap(world.windows::byExternalId))
                .filter(found -> found.type().equals("modal"))
                .orElseThrow(() -> new Refusal("not_found"));
        refuseStale(request, open);
        return shown(world.windows.update(open, view));
    }

    private JsonObject publish(ApiRequest request) {
        JsonObject view = view(request, "home");
        String user = request.required("user_id");
        if (!world.people.containsKey(user)) {
            throw Refusal.withMessages("invalid_arguments", java.util.List.of("invalid `user_id`"));
        }
        world.windows.home(user).ifPresent(home -> refuseStale(request, home));
        return shown(world.windows.publish(user, view));
    }

    private JsonObject view(ApiRequest request, String type) {
        Optional<JsonObject> view = request.object("view");
        if (view.isEmpty()) {
            throw new Refusal(request.params().has("view") ? "invalid_arguments" : "view_missing");
        }
        sendable.view(request.method(), view.get());
        if (!Json.textOr(view.get(), "type", "").equals(type)) {
            world.violation(request.method() + ": a view of type " + Json.textOr(view.get(), "type", "none"));
            throw Refusal.withMessages("invalid_arguments", java.util.List.of("must be of type " + type));
        }
        if (view.get().toString().length() > LARGEST) {
            throw new Refusal("view_too_large");
        }
        return view.get();
    }

    private static void refuseStale(ApiRequest request, OpenView open) {
        request.optional("hash").filter(hash -> !hash.equals(open.hash)).ifPresent(stale -> {
            throw new Refusal("hash_conflict");
        });
    }

    private JsonObject shown(OpenView view) {
        return Json.object("view", view.json(world));
    }
}
