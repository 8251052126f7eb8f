package dev.stepup.conversation;

import static dev.stepup.conversation.Said.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.StepupApplication;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.StandInSettings;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The bot as operators start it: with its own store, its caches, its pace, its work after the answer, Quartz and the
 * clock of the machine. The other stories move time and the outbox by hand.
 */
@Tag("story")
class RunningAsInProductionTest {

    private static final String ORBIT = "team-orbit";

    /** A person waits for as long as the machine is busy. */
    private static final Duration NO_HURRY = Duration.ofMinutes(1);

    @TempDir
    private Path folder = Path.of("");

    private StandInSlack slack;
    private ConfigurableApplicationContext context;

    @BeforeEach
    void start() {
        slack = StandInSlack.start(
                StandInSettings.of(TeamSeed.demo()).answeredWithin(NO_HURRY).with(Bot.SECRET, "xoxb-for-tests", null));
        context = new SpringApplicationBuilder(StepupApplication.class)
                .run(
                        "--PORT=0",
                        "--SLACK_API_URL=" + slack.apiUrl(),
                        "--SLACK_SIGNING_SECRET=" + Bot.SECRET,
                        "--SLACK_BOT_TOKEN=xoxb-for-tests",
                        "--STEPUP_DATA_DIR=" + folder);
        var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        slack.deliverTo(URI.create("http://localhost:" + server.getPort() + "/slack/events"));
    }

    @AfterEach
    void slackTookEverything() {
        slack.awaitQuiet();
        assertThat(slack.violations()).isEmpty();
        context.close();
        slack.close();
    }

    @Test
    void aCheckInGoesFromItsPromptsToItsDigest() {
        Client ana = slack.as("U0ANA");
        Orbit.isSetUpBy(ana);
        Orbit.mayBeAskedAtAnyHour(ana);
        ana.say(ORBIT, "/stepup pulse");

        for (String each : List.of("U0BO", "U0CHEN", "U0DARA", "U0ELI", "U0FATIMA")) {
            answers(slack.as(each));
        }
        Message question = Orbit.hears(ana, ORBIT, "/stepup digest");

        ana.awaitMessage(ORBIT, each -> !each.ephemeral() && each.buttons().contains("Details"));
        slack.await(() -> Optional.of(ana.again(question)).filter(each -> says(each.words(), "report.digest.posted")));
        assertThat(says(ana.say(ORBIT, "/stepup summary").words(), "report.summary.answered", Said.ANY, Said.ANY))
                .isTrue();
    }

    @Test
    void thanksReachThePersonTheyAreForAndTheirHomeStaysThere() {
        Client ana = slack.as("U0ANA");
        Client bo = slack.as("U0BO");
        Orbit.isSetUpBy(ana);
        bo.home();

        ana.say(ORBIT, "/stepup thanks @bo inventing the new stand-up");

        bo.awaitDm(each -> each.words().contains("the new stand-up"));
        bo.awaitHome(home -> home.words().contains("Opt out"));
    }

    /** Asked, they answer; and the message with which they were asked shows it. */
    private static void answers(Client person) {
        Message prompt = person.awaitDm(each -> each.buttons().contains("Answer"));
        person.press(prompt, "Answer");
        assertThat(person.form().choose("Inventing", "Goran Petrov").submit().ok())
                .isTrue();
        person.awaitDm(each -> each.buttons().contains("Change my answer"));
    }
}
