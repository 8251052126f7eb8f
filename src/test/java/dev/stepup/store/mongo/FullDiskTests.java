package dev.stepup.store.mongo;

import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.conversation.Bot;
import dev.stepup.conversation.Orbit;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.store.mongo.TroubledDisk.Trouble;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While nothing can be stored the bot says so to people and operators, and then goes on. */
@Tag("story")
class FullDiskTests {

    private static final String THANKS = "/stepup thanks @bo inventing found a way round";

    private final TroubledDisk disk = new TroubledDisk();
    private final Path folder;
    private final Bot bot;
    private final Client ana;

    FullDiskTests(@TempDir Path folder) {
        this.folder = folder;
        this.bot = Bot.startWith(
                parts -> parts.registerBean("troubledDisk", Disk.class, () -> disk),
                TeamSeed.demo(),
                Instant.parse("2026-11-23T12:00:00Z"),
                "stepup.store.folder=" + folder,
                "management.server.port=");
        this.ana = bot.slack().as("U0ANA");
        Orbit.isSetUpBy(ana);
    }

    @AfterEach
    void stop() {
        disk.is(Trouble.NONE);
        disk.goesOn();
        bot.close();
    }

    @Test
    void peopleReadThatNothingCouldBeStoredUntilThereIsRoom() throws Exception {
        assertThat(health("readiness")).isEqualTo(200);

        disk.is(Trouble.READ_ONLY);
        assertThat(ana.say("team-orbit", THANKS).words()).says("slack.storeAway");
        assertThat(ana.say("team-orbit", THANKS).words()).says("slack.storeAway");
        assertThat(health("readiness")).isEqualTo(503);
        assertThat(health("liveness")).isEqualTo(200);

        disk.is(Trouble.NONE);
        bot.part(EmbeddedStore.class).reopenIfLost();
        assertThat(ana.say("team-orbit", THANKS).words()).contains("Bo Lindqvist");
        assertThat(health("readiness")).isEqualTo(200);
    }

    @Test
    void anIdleBotNoticesADiskThatFillsUpOrHangs() throws Exception {
        assertThat(health("readiness")).isEqualTo(200);
        assertThat(health("readiness")).isEqualTo(200);

        disk.hangs();
        assertThat(health("readiness")).isEqualTo(503);
        disk.goesOn();
        assertThat(health("readiness")).isEqualTo(200);
        assertThat(health("readiness")).isEqualTo(200);

        disk.is(Trouble.READ_ONLY);
        assertThat(health("readiness")).isEqualTo(503);
    }

    @Test
    void whatOnlyARestartCanMendEndsItsLife() throws Exception {
        Path file = folder.resolve("stepup.mv.db");
        byte[] then = Files.readAllBytes(file);
        for (int i = 0; i < 10; i++) {
            assertThat(ana.say("team-orbit", THANKS + i).words()).contains("Bo Lindqvist");
        }
        assertThat(health("liveness")).isEqualTo(200);

        disk.is(Trouble.READ_ONLY);
        assertThat(ana.say("team-orbit", THANKS).words()).says("slack.storeAway");
        Files.write(file, then);
        disk.is(Trouble.NONE);
        bot.part(EmbeddedStore.class).reopenIfLost();

        assertThat(health("liveness")).isEqualTo(503);
        assertThat(health("readiness")).isEqualTo(503);
    }

    private int health(String probe) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(bot.address("/actuator/health/" + probe)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }
}
