package dev.stepup.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventTests {
    private final StandInSettings settings = StandInSettings.of(TeamSeed.demo());
    private final StandInSlack slack = StandInSlack.start(settings);
    private final FakeBot bot = new FakeBot(slack, settings);

    @AfterEach
    void close() {
        bot.close();
        slack.close();
    }

    @Test
    void changesAreToldAsEvents() {
        tells("team_join", world -> world.addPerson(Person.of("U0LEE", "Lee Ray", "Lee", "Europe/Berlin")));
        tells("user_change", world -> world.rename("U0LEE", "Lee Ray-Jones", "LRJ"));
        tells("user_change", world -> world.makeGuest("U0JUNO"));
        tells("user_change", world -> world.setStatus("U0BO", ":palm_tree:", "Away"));
        tells("user_change", world -> world.deactivate("U0ELI"));
        tells("member_joined_channel", world -> world.join("team-orbit", "U0KIM"));
        tells("member_left_channel", world -> world.leave("team-orbit", "U0KIM"));
        tells("member_joined_channel", world -> world.addBotTo("random"));
        tells("channel_left", world -> world.removeBotFrom("random"));
        tells("group_archive", world -> world.archive("orbit-leads"));
        tells("channel_rename", world -> world.changes().renameChannel("general", "all"));
        tells("channel_shared", world -> world.changes().share("all", "T0OTHER", true));
        tells("channel_unshared", world -> world.changes().share("all", "T0OTHER", false));
        tells("channel_id_changed", world -> world.changes().changeChannelId("all", "C0ALL"));
        tells("channel_deleted", world -> world.changes().deleteChannel("all"));
        assertThat(bot.forged).isEmpty();
    }

    @Test
    void eventsCarryWhatSlackSends() {
        slack.join("team-orbit", "U0KIM");
        slack.awaitQuiet();

        JsonObject callback = bot.last("member_joined_channel");
        assertThat(callback.keySet())
                .contains("token", "team_id", "api_app_id", "event", "event_id", "event_time", "authorizations");
        assertThat(Json.textOr(callback, "type", "")).isEqualTo("event_callback");
        assertThat(Json.child(callback, "event").keySet())
                .contains("user", "channel", "channel_type", "team", "event_ts");
    }

    @Test
    void onlySubscribedEventsAreSent() {
        StandInSettings few = settings.subscribedTo(Set.of("team_join"));
        try (StandInSlack quiet = StandInSlack.start(few);
                FakeBot its = new FakeBot(quiet, few)) {
            quiet.join("team-orbit", "U0KIM");
            quiet.awaitQuiet();

            assertThat(its.received).isEmpty();
        }
    }

    @Test
    void anEventThatWasMissedComesAgain() {
        bot.status = 500;
        slack.join("team-orbit", "U0KIM");
        slack.awaitQuiet();

        assertThat(bot.received).hasSize(2);
        assertThat(Json.textOr(bot.received.get(0), "event_id", "a"))
                .isEqualTo(Json.textOr(bot.received.get(1), "event_id", "b"));
        assertThat(Json.textOr(bot.received.get(1), "retry", "")).isEqualTo("1");
    }

    @Test
    void afterAnUninstallTheTokenIsDead() {
        slack.uninstall();
        slack.awaitQuiet();

        assertThat(List.of("tokens_revoked", "app_uninstalled")).allSatisfy(type -> bot.last(type));
        assertThat(Json.textOr(bot.call("auth.test", new JsonObject()), "error", ""))
                .isEqualTo("account_inactive");
    }

    @Test
    void theHomeIsAskedForAndShown() {
        String view = "{\"type\":\"home\",\"blocks\":[{\"type\":\"header\",\"text\":"
                + "{\"type\":\"plain_text\",\"text\":\"Welcome\"}}]}";
        bot.onEvent = event -> {
            bot.call("views.publish", Json.object("user_id", "U0BO", "view", view));
            return "";
        };

        assertThat(slack.as("U0BO").home().words()).isEqualTo("Welcome");
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void directMessagesReachTheBot() {
        slack.as("U0BO").say("Stepup", "hello");
        slack.awaitQuiet();

        JsonObject event = Json.child(bot.last("message"), "event");
        assertThat(Json.textOr(event, "channel_type", "")).isEqualTo("im");
        assertThat(Json.textOr(event, "text", "")).isEqualTo("hello");
    }

    @Test
    void theAddressProvesItself() {
        assertThat(slack.verifyUrl("prove it")).isEqualTo("prove it");
    }

    private void tells(String type, Consumer<StandInSlack> change) {
        bot.received.clear();
        change.accept(slack);
        slack.awaitQuiet();
        assertThat(bot.received)
                .extracting(callback -> Json.textOr(Json.child(callback, "event"), "type", ""))
                .contains(type);
    }
}
