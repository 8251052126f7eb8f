package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.Submitted;
import dev.stepup.sandbox.TeamSeed;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same bot behind a socket that it opened itself, without a signing secret. */
@Tag("story")
class SocketModeStoryTests {

    private static Bot bot;
    private static Client ana;

    @BeforeAll
    static void start() {
        bot = Bot.start(
                TeamSeed.demo(),
                Instant.parse("2026-11-23T12:00:00Z"),
                "SLACK_APP_TOKEN=xapp-for-tests",
                "SLACK_SIGNING_SECRET=");
        bot.slack()
                .await(
                        () -> bot.slack().socketConnected() ? Optional.of(true) : Optional.empty(),
                        StandInSlack.PATIENCE,
                        () -> "The bot did not connect");
        ana = bot.slack().as("U0ANA");
    }

    @AfterAll
    static void stop() {
        assertThat(bot.slack().violations()).isEmpty();
        bot.close();
    }

    @Test
    void commandsAreAnswered() {
        assertThat(ana.say("team-orbit", "/stepup help").words())
                .says("slack.help.title")
                .contains("/stepup setup");
        assertThat(ana.say("team-orbit", "/stepup hlep").words()).contains("“hlep”");
    }

    @Test
    void aFormOpensComplainsBesideTheFieldAndIsTaken() {
        ana.say("team-orbit", "/stepup setup");

        Submitted refused = ana.form()
                .type("Team name", "Orbit")
                .choose("Check-in day", "Friday")
                .choose("Digest day", "Friday")
                .submit();
        assertThat(refused.errors()).hasSize(1);
        assertThat(refused.errors().keySet()).allMatch(label -> label.startsWith("Digest time"));

        Submitted taken = ana.form().choose("Digest day", "Monday").submit();
        assertThat(taken.errors()).isEmpty();
        assertThat(ana.hasForm()).isFalse();

        bot.settle();
        assertThat(ana.lastDm().words()).contains("Orbit");
    }

    @Test
    void aButtonOpensAForm() {
        ana.say("team-orbit", "/stepup setup");
        if (ana.form().value("Team name").isEmpty()) {
            ana.form().type("Team name", "Orbit");
        }
        assertThat(ana.form().submit().errors()).isEmpty();
        Orbit.isAskedBy(bot, ana);

        assertThat(ana.press(ana.lastDm(), "Answer").opened()).isNotNull();
    }

    @Test
    void overHttpNobodyGetsInBecauseNobodyKnowsASecret() {
        RawRequest help = RawRequest.form("team_id=T0ORBIT&user_id=U0ANA&command=%2Fstepup&text=help");

        assertThat(help.to(bot).statusCode()).isEqualTo(401);
        assertThat(help.signedWith(" ").to(bot).statusCode()).isEqualTo(401);
        assertThat(help.signedWith("xapp-for-tests").to(bot).statusCode()).isEqualTo(401);
        assertThat(help.to(bot, new String[0]).statusCode()).isEqualTo(401);
    }
}
