package dev.stepup.chaos;

import static dev.stepup.conversation.Said.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import dev.stepup.conversation.Bot;
import dev.stepup.conversation.Orbit;
import dev.stepup.leadership.Ballots;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Hold;
import dev.stepup.sandbox.Reply;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.team.Teams;
import dev.stepup.workspace.WorkspaceId;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While its store is away the bot says so instead of waiting for it; once it is back, all goes on by itself. */
@Tag("story")
class MongoAwayTests {

    private static final String THANKS = "/stepup thanks @bo inventing found a way round";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void itSaysSoAndRecoversByItself() throws Exception {
        MongoServer store = serve(0);
        int port = store.getLocalAddress().getPort();
        try (Bot bot = Bot.start(
                TeamSeed.demo(),
                Instant.parse("2026-11-23T12:00:00Z"),
                "MONGODB_URI=mongodb://localhost:" + port + "/stepup?retryWrites=false",
                "management.server.port=",
                "stepup.outbox.auto-startup=true")) {
            Client ana = bot.slack().as("U0ANA");
            Client bo = bot.slack().as("U0BO");
            Orbit.isSetUpBy(ana);
            assertThat(health(bot, "readiness")).isEqualTo(200);

            Hold untilItIsAway = bot.slack().trouble().holdAfter(0, Set.of("conversations.open"), true);
            ana.say("team-orbit", "/stepup thanks @chen inventing held the line");
            bot.slack().await(() -> untilItIsAway.calls() > 0 ? Optional.of(true) : Optional.empty());

            store.shutdownNow();
            untilItIsAway.release();
            Reply away = ana.say("team-orbit", THANKS);
            assertThat(away.words()).says("slack.storeAway");
            assertThat(ana.say("team-orbit", "/stepup pulse").words()).says("slack.storeAway");
            assertThat(health(bot, "readiness")).isEqualTo(503);
            assertThat(health(bot, "liveness")).isEqualTo(200);

            store = serve(port);
            int before = bo.dms().size();
            assertThat(ana.say("team-orbit", THANKS).words()).contains("Bo Lindqvist");
            bo.awaitDm(message -> message.words().contains("found a way round"));
            assertThat(bo.dms()).hasSize(before + 1);
            assertThat(thanks(bot)).isEqualTo(2);
            bot.slack().as("U0CHEN").awaitDm(message -> message.words().contains("held the line"));
            assertThat(health(bot, "readiness")).isEqualTo(200);
            assertThat(bot.slack().violations()).isEmpty();
        } finally {
            store.shutdownNow();
        }
    }

    private static int thanks(Bot bot) {
        return bot.part(Ballots.class)
                .thanks(new WorkspaceId("T0ORBIT"), teamOf(bot), Instant.EPOCH, Instant.parse("2027-01-01T00:00:00Z"))
                .size();
    }

    private static String teamOf(Bot bot) {
        return bot.part(Teams.class)
                .ofChannel(new WorkspaceId("T0ORBIT"), "C0ORBIT")
                .orElseThrow()
                .id();
    }

    private static int health(Bot bot, String probe) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(bot.address("/actuator/health/" + probe)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private MongoServer serve(int onPort) {
        MongoServer server =
                new MongoServer(new H2Backend(folder.resolve("store.mv.db").toString()));
        server.bind(new InetSocketAddress("localhost", onPort));
        return server;
    }
}
