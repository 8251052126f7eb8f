package dev.stepup.slack.directory;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Reads a person from Slack's user object. */
final class SlackPerson {

    private static final String SLACKBOT = "USLACKBOT";
    private static final ZoneId UTC = ZoneId.of("UTC");

    private SlackPerson() {}

    static Person read(WorkspaceId workspace, JsonObject user, Instant now) {
        JsonObject profile = user.get("profile") instanceof JsonObject given ? given : new JsonObject();
        Person.Kind kind = kind(workspace, user);
        String handle = text(user, "name");
        String display = text(profile, "display_name");
        return new Person(
                workspace,
                id(user),
                firstNotBlank(
                        text(user, "real_name"),
                        text(profile, "real_name"),
                        display,
                        handle,
                        user.get("id").getAsString()),
                firstNotBlank(display, handle, user.get("id").getAsString()),
                firstNotBlank(handle, user.get("id").getAsString()),
                zone(user),
                locale(text(user, "locale")),
                kind,
                kind == Person.Kind.MEMBER
                        && (yes(user, "is_admin") || yes(user, "is_owner") || yes(user, "is_primary_owner")),
                now);
    }

    static MemberId id(JsonObject user) {
        return new MemberId(user.get("id").getAsString());
    }

    private static Person.Kind kind(WorkspaceId workspace, JsonObject user) {
        if (yes(user, "deleted")) {
            return Person.Kind.GONE;
        }
        if (yes(user, "is_bot") || text(user, "id").equals(SLACKBOT)) {
            return Person.Kind.BOT;
        }
        boolean guest = yes(user, "is_restricted")
                || yes(user, "is_ultra_restricted")
                || yes(user, "is_stranger")
                || !isAtHomeIn(workspace, user);
        return guest ? Person.Kind.GUEST : Person.Kind.MEMBER;
    }

    /** People of other organizations come in through channels that they share; one organization has many workspaces. */
    private static boolean isAtHomeIn(WorkspaceId workspace, JsonObject user) {
        String team = text(user, "team_id");
        return team.isEmpty() || team.equals(workspace.value()) || isOfOrganization(workspace, user);
    }

    private static boolean isOfOrganization(WorkspaceId workspace, JsonObject user) {
        return user.get("enterprise_user") instanceof JsonObject inOrganization
                && inOrganization.get("teams") instanceof JsonArray teams
                && teams.contains(new JsonPrimitive(workspace.value()));
    }

    /** A place, or how far from UTC it is where Slack names none, or one that this Java does not know. */
    private static Optional<ZoneId> zone(JsonObject user) {
        String name = text(user, "tz");
        return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : offset(user);
    }

    private static Optional<ZoneId> offset(JsonObject user) {
        return user.get("tz_offset") instanceof JsonPrimitive seconds
                        && seconds.isNumber()
                        && Math.abs(seconds.getAsInt()) <= ZoneOffset.MAX.getTotalSeconds()
                ? Optional.of(seconds.getAsInt() == 0 ? UTC : ZoneOffset.ofTotalSeconds(seconds.getAsInt()))
                : Optional.empty();
    }

    private static Locale locale(String tag) {
        return tag.isBlank() ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }

    private static String firstNotBlank(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isBlank()) {
                return candidate.strip();
            }
        }
        throw new IllegalArgumentException("Slack gives everybody an id");
    }

    static String text(JsonObject object, String field) {
        return object.get(field) instanceof JsonPrimitive value ? value.getAsString() : "";
    }

    static boolean yes(JsonObject object, String field) {
        return object.get(field) instanceof JsonPrimitive value && value.getAsBoolean();
    }

    static long number(JsonObject object, String field) {
        return object.get(field) instanceof JsonPrimitive value && value.isNumber() ? value.getAsLong() : 0;
    }
}
