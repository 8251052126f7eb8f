package dev.stepup.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("story")
class DemoTest {

    @Test
    void aNewcomerFindsACheckInAndReadsADigestForEachWeekThatPasses() throws Exception {
        try (Demo demo = Demo.start(0, Instant.parse("2026-11-02T09:00:00Z"))) {
            Client bo = demo.slack().as("U0BO");
            assertThat(bo.lastDm().buttons()).containsExactly("Answer", "Not this time");

            assertThat(aWeekPasses(demo)).isEqualTo("{\"ok\":true}");
            assertThat(digests(bo)).hasSize(1);
            assertThat(bo.lastDm().buttons()).containsExactly("Answer", "Not this time");

            assertThat(aWeekPasses(demo)).isEqualTo("{\"ok\":true}");
            assertThat(digests(bo)).hasSize(2);
            assertThat(digests(bo).get(1).blocks().toString()).contains("\"type\":\"line\"");
            assertThat(demo.slack().violations()).isEmpty();
        }
    }

    @Test
    void afterTwoYearsAnOldDigestStillHasItsFiguresAndASummarySaysWhereItEnds() throws Exception {
        try (Demo demo = Demo.start(0, Instant.parse("2026-11-02T09:00:00Z"))) {
            Client ana = demo.slack().as("U0ANA");
            aWeekPasses(demo);
            String before = details(ana);

            assertThat(passes(demo, "year")).isEqualTo("{\"ok\":true}");
            assertThat(passes(demo, "year")).isEqualTo("{\"ok\":true}");

            assertThat(details(ana)).isEqualTo(before);
            assertThat(ana.say("team-orbit", "/stepup summary 2026-11-01..2026-11-30")
                            .words())
                    .contains("doesn’t keep answers from this time");
            assertThat(demo.slack().violations()).isEmpty();
        }
    }

    private static String details(Client reader) {
        reader.press(digests(reader).get(0), "Details");
        String words = reader.form().words();
        reader.form().close();
        return words;
    }

    private static List<Message> digests(Client who) {
        return who.messages("team-orbit").stream()
                .filter(message -> message.buttons().contains("Details"))
                .toList();
    }

    private static String aWeekPasses(Demo demo) throws Exception {
        return passes(demo, "week");
    }

    private static String passes(Demo demo, String time) throws Exception {
        URI address = demo.slack().url().resolve("sandbox/api/" + time);
        HttpRequest request = HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.ofString("{\"as\":\"U0BO\"}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
