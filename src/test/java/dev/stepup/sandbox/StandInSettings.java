package dev.stepup.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a stand-in is set up. The clock stamps messages and signatures and ages triggers; {@code slashTimeout} is how
 * long any request to the bot may take, in real time. {@code events} are the subscriptions, {@code scopes} what was
 * granted.
 */
public record StandInSettings(
        int port,
        String signingSecret,
        String botToken,
        @Nullable String appToken,
        Clock clock,
        TeamSeed seed,
        Duration slashTimeout,
        String command,
        List<Shortcut> shortcuts,
        Set<String> scopes,
        Set<String> events) {
    private static final Set<String> SCOPES = Set.of(
            "commands",
            "chat:write",
            "im:write",
            "users:read",
            "channels:read",
            "channels:join",
            "groups:read",
            "usergroups:read",
            "dnd:read",
            "im:history",
            "files:write",
            "files:read",
            "team:read");
    private static final Set<String> EVENTS = Set.of(
            "app_home_opened",
            "function_executed",
            "member_joined_channel",
            "member_left_channel",
            "channel_left",
            "group_left",
            "user_change",
            "team_join",
            "channel_archive",
            "channel_unarchive",
            "channel_deleted",
            "channel_rename",
            "channel_id_changed",
            "channel_shared",
            "channel_unshared",
            "group_archive",
            "group_unarchive",
            "group_deleted",
            "group_rename",
            "subteam_members_changed",
            "app_uninstalled",
            "tokens_revoked",
            "message.im");

    /** The team on any free port, the system clock, three seconds to answer, every scope and event. */
    public static StandInSettings of(TeamSeed seed) {
        return new StandInSettings(
                0,
                "stand-in-signing-secret",
                "xoxb-stand-in",
                null,
                Clock.systemUTC(),
                seed,
                Duration.ofSeconds(3),
                "/stepup",
                List.of(),
                SCOPES,
                EVENTS);
    }

    /** The same on a port of its own. */
    public StandInSettings onPort(int newPort) {
        return new StandInSettings(
                newPort,
                signingSecret,
                botToken,
                appToken,
                clock,
                seed,
                slashTimeout,
                command,
                shortcuts,
                scopes,
                events);
    }

    /** The same by another clock. */
    public StandInSettings by(Clock newClock) {
        return new StandInSettings(
                port,
                signingSecret,
                botToken,
                appToken,
                newClock,
                seed,
                slashTimeout,
                command,
                shortcuts,
                scopes,
                events);
    }

    /** The same with these secrets; an app token allows Socket Mode. */
    public StandInSettings with(String newSigningSecret, String newBotToken, @Nullable String newAppToken) {
        return new StandInSettings(
                port,
                newSigningSecret,
                newBotToken,
                newAppToken,
                clock,
                seed,
                slashTimeout,
                command,
                shortcuts,
                scopes,
                events);
    }

    /** The same with the shortcuts of the manifest. */
    public StandInSettings with(Shortcut... newShortcuts) {
        return new StandInSettings(
                port,
                signingSecret,
                botToken,
                appToken,
                clock,
                seed,
                slashTimeout,
                command,
                List.of(newShortcuts),
                scopes,
                events);
    }

    /** The same with another time for the bot to answer in. */
    public StandInSettings answeredWithin(Duration newTimeout) {
        return new StandInSettings(
                port, signingSecret, botToken, appToken, clock, seed, newTimeout, command, shortcuts, scopes, events);
    }

    /** The same with only these scopes granted. */
    public StandInSettings granting(Set<String> newScopes) {
        return new StandInSettings(
                port,
                signingSecret,
                botToken,
                appToken,
                clock,
                seed,
                slashTimeout,
                command,
                shortcuts,
                newScopes,
                events);
    }

    /** The same with only these events subscribed to. */
    public StandInSettings subscribedTo(Set<String> newEvents) {
        return new StandInSettings(
                port,
                signingSecret,
                botToken,
                appToken,
                clock,
                seed,
                slashTimeout,
                command,
                shortcuts,
                scopes,
                newEvents);
    }
}
