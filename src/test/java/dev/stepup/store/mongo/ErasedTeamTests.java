package dev.stepup.store.mongo;

import static dev.stepup.conversation.Said.text;
import static dev.stepup.store.mongo.ErasureTest.timesInTheFile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.conversation.Bot;
import dev.stepup.conversation.Orbit;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.TeamSeed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a team that was deleted no word is left on the disk. */
@Tag("story")
class ErasedTeamTests {

    private static final String STORY = "found a way round the broken bridge";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingOfADeletedTeamIsLeftOnTheDisk() throws IOException {
        try (Bot bot =
                Bot.start(TeamSeed.demo(), Instant.parse("2026-11-23T12:00:00Z"), "stepup.store.folder=" + folder)) {
            Client ana = bot.slack().as("U0ANA");
            Orbit.isSetUpBy(ana);
            ana.say("team-orbit", "/stepup thanks @bo inventing " + STORY);
            bot.settle();
            assertThat(timesInTheFile(folder, STORY)).isPositive();

            deletes(ana);
            bot.settle();
            bot.clock().moveBy(Duration.ofMinutes(2));
            bot.settle();
        }
        assertThat(timesInTheFile(folder, STORY)).isZero();
    }

    private static void deletes(Client ana) {
        ana.say("team-orbit", "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        ana.form().press(text("schedule.ending.open"));
        ana.form()
                .choose(text("schedule.ending.what"), text("schedule.ending.delete"))
                .submit();
        assertThat(ana.form()
                        .type(text("schedule.ending.name", "Orbit"), "Orbit")
                        .submit()
                        .ok())
                .isTrue();
    }
}
