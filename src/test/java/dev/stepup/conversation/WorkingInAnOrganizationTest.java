package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The app is installed for a whole organization, so that interactions name no team. */
@Tag("story")
class WorkingInAnOrganizationTest {

    private static final String ORBIT = "team-orbit";

    @Test
    void everyKindOfRequestIsTakenForTheWorkspaceThatItComesFrom() {
        try (Bot bot = Bot.start(TeamSeed.demo(), Instant.parse("2026-11-23T12:00:00Z"))) {
            StandInSlack slack = bot.slack();
            Client ana = slack.as("U0ANA");
            Client bo = slack.as("U0BO");
            slack.changes().installForTheOrganization();

            Orbit.isSetUpBy(ana);
            Orbit.isAskedBy(bot, ana);
            bo.press(bo.lastDm(), "Answer");
            assertThat(bo.form().choose("Visioning", "Chen Wei").submit().ok()).isTrue();
            bot.settle();
            assertThat(bo.lastDm().words()).contains("Chen Wei");

            bo.say(ORBIT, "Chen drew the whole thing.");
            ana.shortcut(ana.last(ORBIT), "Someone stepped up");
            assertThat(ana.form()
                            .choose("Who", "Bo Lindqvist")
                            .choose("Function", "Relating")
                            .type("What they did", "Listened")
                            .submit()
                            .errors())
                    .isEmpty();
            assertThat(bo.home().buttons()).contains("Thank someone");
            Map<String, String> thanks =
                    Map.of("who", "U0CHEN", "function", "visioning", "what", "Drew it", "channel", "C0ORBIT");
            assertThat(bo.step("record_who_stepped_up", thanks)
                            .outputs()
                            .get("team")
                            .getAsString())
                    .isEqualTo("Orbit");
            assertThat(slack.violations()).isEmpty();
        }
    }
}
