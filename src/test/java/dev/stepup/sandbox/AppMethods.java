package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The methods about the app and the workspace: tests, installation, Socket Mode, files. */
final class AppMethods implements ApiRequest.Methods {
    private final World world;
    private final Supplier<String> socketUrl;
    private final Supplier<String> baseUrl;

    AppMethods(World world, Supplier<String> socketUrl, Supplier<String> baseUrl) {
        this.world = world;
        this.socketUrl = socketUrl;
        this.baseUrl = baseUrl;
    }

    @Override
    public Map<String, ApiRequest.Method> byName() {
        Map<String, ApiRequest.Method> methods = new LinkedHashMap<>();
        methods.put("api.test", AppMethods::test);
        methods.put("auth.test", request -> authTest());
        methods.put("auth.revoke", request -> Json.object("revoked", true));
        methods.put("team.info", request -> team());
        methods.put("oauth.v2.access", this::install);
        methods.put("apps.connections.open", request -> Json.object("url", socketUrl.get()));
        methods.put("functions.completeSuccess", AppMethods::completed);
        methods.put("functions.completeError", AppMethods::completed);
        methods.put("files.getUploadURLExternal", this::uploadUrl);
        methods.put("files.completeUploadExternal", this::uploaded);
        return methods;
    }

    private static JsonObject test(ApiRequest request) {
        request.optional("error").ifPresent(error -> {
            throw new Refusal(error, Json.object("args", request.params()));
        });
        return Json.object("args", request.params());
    }

    private JsonObject authTest() {
        TeamSeed seed = world.settings.seed();
        return Json.object(
                "url", "https://" + seed.domain() + ".slack.com/",
                "team", seed.name(),
                "user", world.person(seed.botUserId()).handle(),
                "team_id", seed.id(),
                "user_id", seed.botUserId(),
                "bot_id", World.BOT_ID,
                "is_enterprise_install", false);
    }

    private JsonObject team() {
        TeamSeed seed = world.settings.seed();
        return Json.object(
                "team", Json.object("id", seed.id(), "name", seed.name(), "domain", seed.domain(), "email_domain", ""));
    }

    /** Any code installs; it is the state that a bot must check, and that never comes here. */
    private JsonObject install(ApiRequest request) {
        request.required("code", "invalid_code");
        if (request.optional("client_id").isEmpty() && !request.authorization().startsWith("Basic ")) {
            throw new Refusal("invalid_client_id");
        }
        world.installed = true;
        TeamSeed seed = world.settings.seed();
        String installer = seed.people().stream()
                .filter(Person::admin)
                .map(Person::id)
                .findFirst()
                .orElseThrow();
        return Json.object(
                "access_token", world.settings.botToken(),
                "token_type", "bot",
                "scope", String.join(",", world.settings.scopes()),
                "bot_user_id", seed.botUserId(),
                "app_id", World.APP_ID,
                "team", Json.object("id", seed.id(), "name", seed.name()),
                "enterprise", com.google.gson.JsonNull.INSTANCE,
                "is_enterprise_install", false,
                "authed_user", Json.object("id", installer));
    }

    private static JsonObject completed(ApiRequest request) {
        request.required("function_execution_id");
        return new JsonObject();
    }

    private JsonObject uploadUrl(ApiRequest request) {
        String name = request.required("filename");
        if (request.number("length", 0) < 1) {
            throw new Refusal("invalid_arguments");
        }
        String id = world.nextId("F");
        world.files.put(id, new World.StoredFile(id, name, new byte[0], false));
        return Json.object("upload_url", baseUrl.get() + "upload/" + id, "file_id", id);
    }

    private JsonObject uploaded(ApiRequest request) {
        List<JsonObject> files = Json.children(request.params(), "files").asList().stream()
                .map(file -> complete(file.getAsJsonObject()))
                .toList();
        if (files.isEmpty()) {
            throw new Refusal("invalid_arguments");
        }
        request.optional("channel_id").or(() -> request.optional("channels")).ifPresent(channel -> {
            Room room = new ContactHours(world).writable(channel);
            String names = String.join(
                    ", ",
                    files.stream().map(file -> Json.textOr(file, "title", "")).toList());
            String comment = request.text("initial_comment", "");
            Post post = new Post(
                    world.nextTs(), world.botId(), null, comment.isEmpty() ? names : comment + "\n" + names, null);
            world.post(room, post);
        });
        return Json.object("files", Json.array(files));
    }

    private JsonObject complete(JsonObject file) {
        World.StoredFile stored = world.files.get(Json.textOr(file, "id", ""));
        if (stored == null || stored.content().length == 0) {
            throw new Refusal("file_not_found");
        }
        world.files.put(stored.id(), new World.StoredFile(stored.id(), stored.name(), stored.content(), true));
        return Json.object("id", stored.id(), "title", Json.textOr(file, "title", stored.name()));
    }
}
