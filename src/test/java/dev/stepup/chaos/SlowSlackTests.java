package dev.stepup.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.conversation.Bot;
import dev.stepup.conversation.Orbit;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.Reply;
import dev.stepup.sandbox.TeamSeed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** While Slack itself is slow, whoever asks something is answered in time with what is known here. */
class SlowSlackTests {

    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);

    @Test
    void whatSlackDoesNotSayInTimeIsLeftOut() {
        try (Bot bot =
                Bot.start(TeamSeed.demo(), Instant.parse("2026-11-23T12:00:00Z"), "stepup.slack.extras-within=500ms")) {
            Client ana = bot.slack().as("U0ANA");
            Orbit.isSetUpBy(ana);
            bot.slack().setStatus("U0ANA", ":palm_tree:", "");
            assertThat(ana.say("team-orbit", "/stepup schedule").words()).contains("your Slack status says");

            for (String method : List.of("users.info", "users.list", "dnd.info")) {
                bot.slack().trouble().always(method, Mishap.delayed(SLACKS_PATIENCE.multipliedBy(2)));
            }
            Reply reply = ana.say("team-orbit", "/stepup schedule");

            assertThat(reply.took()).isLessThan(SLACKS_PATIENCE);
            assertThat(reply.words()).contains("Thursday").doesNotContain("your Slack status says");
        }
    }
}
