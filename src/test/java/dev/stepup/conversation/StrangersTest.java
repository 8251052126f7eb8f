package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.TeamSeed;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Strangers at the bot's address are sent away before they cost anything, and hold up nobody. */
@Tag("story")
class StrangersTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final int THREADS = 3;
    private static final int CONNECTIONS = 16;
    private static final int MEGABYTE = 1024 * 1024;
    private static final RawRequest HELP =
            RawRequest.form("team_id=T0ORBIT&user_id=U0ANA&channel_id=C0ORBIT&command=%2Fstepup&text=help");

    private static Bot bot;

    @BeforeAll
    static void start() {
        bot = Bot.start(
                TeamSeed.demo(),
                NOON,
                "spring.threads.virtual.enabled=false",
                "server.tomcat.threads.max=" + THREADS,
                "server.tomcat.threads.min-spare=1",
                "server.tomcat.max-connections=" + CONNECTIONS,
                "management.server.port=");
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    static Stream<List<String>> headersThatSlackDoesNotSend() {
        String now = "X-Slack-Request-Timestamp: " + NOON.getEpochSecond();
        String late = "X-Slack-Request-Timestamp: " + NOON.minusSeconds(301).getEpochSecond();
        String signature = "X-Slack-Signature: v0=" + "0".repeat(64);
        return Stream.of(
                List.of("X-Nothing: 1"),
                List.of(now),
                List.of(signature),
                List.of(late, signature),
                List.of("X-Slack-Request-Timestamp: soon", signature),
                List.of(now, "X-Slack-Signature: v0=" + "0".repeat(63)),
                List.of(now, "X-Slack-Signature: v1=" + "0".repeat(64)));
    }

    @ParameterizedTest
    @MethodSource("headersThatSlackDoesNotSend")
    void whoeverShowsNoFreshSignatureIsAnsweredBeforeSendingABody(List<String> headers) {
        try (RawConnection stranger = stranger()) {
            stranger.sends("POST /slack/events HTTP/1.1\r\nHost: stepup\r\n" + String.join("\r\n", headers)
                    + "\r\nContent-Length: 4000000\r\n\r\n");

            assertThat(stranger.isAnswered()).isEqualTo(401);
        }
    }

    @Test
    void moreThanAMegabyteIsRefusedByItsDeclaredLength() {
        try (RawConnection stranger = stranger()) {
            assertThat(stranger.claimsToBeSlackAt(NOON, MEGABYTE + 1).isAnswered())
                    .isEqualTo(413);
        }
    }

    @Test
    void andIsCutWhereItDeclaresNone() {
        String chunk = "2000\r\n" + "x".repeat(0x2000) + "\r\n";
        try (RawConnection stranger = stranger()) {
            stranger.claimsToBeSlackAt(NOON, -1);
            stranger.sends(chunk.repeat(MEGABYTE / 0x2000) + "1\r\nx\r\n");

            assertThat(stranger.isAnswered()).isEqualTo(413);
        }
    }

    @Test
    void nothingIsReadWhereNothingIsExpected() {
        try (RawConnection stranger = stranger()) {
            stranger.sends("PUT /actuator/health HTTP/1.1\r\nHost: stepup\r\nContent-Length: 10\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\n");

            assertThat(stranger.isAnswered()).isEqualTo(413);
        }
    }

    @Test
    void whoeverDoesNotSendTheRestHoldsUpNobodyAndIsSentAwayInTheEnd() throws Exception {
        List<RawConnection> waiting = IntStream.range(0, 2 * THREADS)
                .mapToObj(each -> stranger().claimsToBeSlackAt(NOON, 100).sends("x"))
                .toList();

        assertThat(HELP.to(bot).statusCode()).isEqualTo(200);
        assertThat(health()).isEqualTo(200);
        assertThat(waiting).allSatisfy(each -> assertThat(each.isAnswered()).isEqualTo(408));
        waiting.forEach(RawConnection::close);
    }

    @Test
    void connectionsThatShowNothingGiveWayToNewOnes() throws Exception {
        List<RawConnection> waiting = IntStream.range(0, 3 * CONNECTIONS)
                .mapToObj(each -> stranger().sends("POST /slack/ev"))
                .toList();

        assertThat(HELP.to(bot).statusCode()).isEqualTo(200);
        assertThat(health()).isEqualTo(200);
        assertThat(waiting.get(0).isAnswered()).isZero();
        waiting.forEach(RawConnection::close);
    }

    @Test
    void whatIsRefusedIsCountedAndSaidOnceAMinute() {
        try (LogLines log = LogLines.listen()) {
            double before = refused("unsigned");
            for (int i = 0; i < 20; i++) {
                assertThat(HELP.to(bot, "X-Slack-Signature", "no").statusCode()).isEqualTo(401);
            }

            assertThat(refused("unsigned") - before).isEqualTo(20);
            assertThat(log.all()).isEmpty();
        }
    }

    private static double refused(String reason) {
        return bot.part(MeterRegistry.class)
                .get("stepup.requests.refused")
                .tag("reason", reason)
                .counter()
                .count();
    }

    private static int health() throws Exception {
        URI address = bot.address("/actuator/health/liveness");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static RawConnection stranger() {
        return RawConnection.connectedTo(bot.address("/"));
    }
}
