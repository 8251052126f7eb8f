package dev.stepup.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.TeamSeed;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the port that everyone reaches, details of health and metrics are for this machine; others read that it is well. */
@Tag("story")
class OperatorsPagesTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Bot bot;

    @BeforeAll
    static void start() {
        bot = Bot.start(TeamSeed.demo(), Instant.parse("2026-11-23T12:00:00Z"), "management.server.port=");
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void thisMachineReadsAll() {
        assertThat(get("/actuator/health").body()).contains("\"store\"", "\"outbox\"");
        assertThat(get("/actuator/prometheus").body()).contains("stepup_outbox_depth", "given_up");
        assertThat(get("/actuator/health/readiness").body()).contains("readinessState");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For,203.0.113.7",
        "x-forwarded-for,127.0.0.1",
        "X-Forwarded-Proto,https",
        "Forwarded,for=203.0.113.7",
        "Via,1.1 proxy",
        "X-Real-IP,203.0.113.7"
    })
    void whoComesThroughAProxyReadsThatItIsWellAndNoMore(String header, String value) {
        for (String page : new String[] {"", "/liveness", "/readiness"}) {
            HttpResponse<String> health = get("/actuator/health" + page, header, value);
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
        }
        for (String page : new String[] {
            "",
            "/",
            "/prometheus",
            "/prometheus/",
            ";x=1/prometheus",
            "/prometheus;x=1",
            "/%70rometheus",
            "/health/store",
            "/health/liveness/livenessState",
            "/health/readiness/../store",
            "/env"
        }) {
            HttpResponse<String> kept = get("/actuator" + page, header, value);
            assertThat(kept.statusCode()).as(page).isIn(400, 404);
            assertThat(kept.body()).as(page).doesNotContain("stepup", "store", "UP");
        }
    }

    private static HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(bot.address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
