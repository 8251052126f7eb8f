package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods about people: {@code users.*}, {@code usergroups.*} and {@code dnd.*}. */
final class PeopleMethods implements ApiRequest.Methods {
    private static final int EVERYBODY = 1000;

    private final World world;
    private final Shapes shapes;

    PeopleMethods(World world) {
        this.world = world;
        this.shapes = new Shapes(world);
    }

    @Override
    public Map<String, ApiRequest.Method> byName() {
        return Map.of(
                "users.list", this::list,
                "users.info", this::info,
                "users.profile.get", this::profile,
                "usergroups.list", this::groups,
                "usergroups.users.list", this::groupMembers,
                "dnd.info", this::quiet,
                "dnd.teamInfo", this::quietTeam);
    }

    private JsonObject list(ApiRequest request) {
        List<JsonObject> members = new ArrayList<>();
        members.add(shapes.slackbot());
        world.people.values().stream()
                .filter(person -> !person.isFromElsewhere())
                .forEach(person -> members.add(shapes.person(person, request.flag("include_locale"))));
        JsonObject page = Pages.page(request, "members", members, EVERYBODY);
        page.addProperty("cache_ts", world.clock.instant().getEpochSecond());
        return page;
    }

    private JsonObject info(ApiRequest request) {
        Person person = person(request.required("user", "user_not_found"));
        return Json.object("user", shapes.person(person, request.flag("include_locale")));
    }

    private JsonObject profile(ApiRequest request) {
        return Json.object("profile", shapes.profile(person(request.text("user", world.botId()))));
    }

    private JsonObject groups(ApiRequest request) {
        List<JsonObject> groups = world.userGroups.values().stream()
                .map(group -> group(group, request.flag("include_users")))
                .toList();
        return Json.object("usergroups", Json.array(groups));
    }

    private JsonObject groupMembers(ApiRequest request) {
        UserGroupSeed group = Optional.ofNullable(world.userGroups.get(request.required("usergroup")))
                .orElseThrow(() -> new Refusal("no_such_subteam"));
        return Json.object("users", Json.array(group.members()));
    }

    private JsonObject group(UserGroupSeed group, boolean withUsers) {
        return Json.object(
                "id",
                group.id(),
                "team_id",
                world.teamId(),
                "is_usergroup",
                true,
                "name",
                group.name(),
                "description",
                "",
                "handle",
                group.handle(),
                "is_external",
                false,
                "date_delete",
                0,
                "user_count",
                group.members().size(),
                "users",
                withUsers ? Json.array(group.members()) : null);
    }

    private JsonObject quiet(ApiRequest request) {
        String user = request.required("user", "user_not_found");
        person(user);
        return quiet(user, true);
    }

    private JsonObject quietTeam(ApiRequest request) {
        JsonObject users = new JsonObject();
        String[] asked = request.required("users").split("\\s*,\\s*");
        if (asked.length > 50) {
            throw new Refusal("too_many_users");
        }
        for (String user : asked) {
            users.add(user, quiet(user, false));
        }
        return Json.object("users", users);
    }

    private JsonObject quiet(String user, boolean withSnooze) {
        World.DoNotDisturb quiet = world.quiet.get(user);
        return Json.object(
                "dnd_enabled", quiet != null,
                "next_dnd_start_ts", quiet == null ? 1 : quiet.start(),
                "next_dnd_end_ts", quiet == null ? 1 : quiet.end(),
                "snooze_enabled", withSnooze ? false : null);
    }

    private Person person(String id) {
        return Optional.ofNullable(world.people.get(id)).orElseThrow(() -> new Refusal("user_not_found"));
    }
}
