package dev.stepup.chaos;

import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.conversation.Bot;
import dev.stepup.conversation.Orbit;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Hold;
import dev.stepup.sandbox.Reply;
import dev.stepup.sandbox.TeamSeed;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While Slack itself does not answer, whoever asks something is answered with what is known here. */
@Tag("story")
class SlowSlackTests {

    @Test
    void whatSlackDoesNotSayInTimeIsLeftOut() {
        try (Bot bot =
                Bot.start(TeamSeed.demo(), Instant.parse("2026-11-23T12:00:00Z"), "stepup.slack.extras-within=500ms")) {
            Client ana = bot.slack().as("U0ANA");
            Orbit.isSetUpBy(ana);
            bot.slack().setStatus("U0ANA", ":palm_tree:", "");
            assertThat(ana.say("team-orbit", "/stepup schedule").words()).says("schedule.next.notAsked.status");

            Hold silence = bot.slack().trouble().holdAfter(0, Set.of("users.info", "users.list", "dnd.info"), true);
            Reply reply = ana.say("team-orbit", "/stepup schedule");

            assertThat(silence.calls()).isPositive();
            assertThat(reply.words()).contains("Thursday").doesNotSay("schedule.next.notAsked.status");
            silence.release();
        }
    }
}
