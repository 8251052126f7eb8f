package dev.stepup.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageApiTests {
    private final StandInSettings settings =
            StandInSettings.of(TeamSeed.demo()).with(Shortcut.global("Say thanks", "thanks"));
    private final StandInSlack slack = StandInSlack.start(settings);
    private final FakeBot bot = new FakeBot(slack, settings);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        bot.close();
        slack.close();
    }

    @Test
    void showsTheWorkspaceToOnePerson() {
        JsonObject state = get("state?as=U0BO");

        assertThat(state.keySet())
                .contains(
                        "version", "now", "workspace", "bot", "you", "people", "channels", "dms", "views", "shortcuts");
        assertThat(Json.children(state, "channels").toString())
                .contains("\"name\":\"team-orbit\",\"private\":false")
                .contains("orbit-leads");
        assertThat(Json.children(get("state?as=U0CHEN"), "channels").toString()).doesNotContain("orbit-leads");
    }

    @Test
    void showsTheWorkspaceToTheFirstPersonWhenNobodyIsNamed() {
        assertThat(Json.textOr(get("state"), "you", "")).isEqualTo("U0ANA");
        assertThat(Json.textOr(get("state?as=NOBODY"), "you", "")).isEqualTo("U0ANA");
    }

    @Test
    void saysAndReads() {
        bot.onCommand = command -> "Only you";

        assertThat(Json.flag(post("say", "{'as':'U0BO','channel':'C0ORBIT','text':'/stepup'}"), "ok"))
                .isTrue();

        assertThat(unread("U0BO")).isEqualTo("1");
        JsonObject message = Json.children(get("messages?as=U0BO&channel=C0ORBIT"), "messages")
                .get(0)
                .getAsJsonObject();
        assertThat(message.keySet())
                .contains("ts", "user", "name", "bot", "text", "blocks", "edited", "ephemeral", "thread_ts");
        assertThat(Json.flag(message, "ephemeral")).isTrue();
        assertThat(unread("U0BO")).isEqualTo("0");
    }

    @Test
    void lookingChangesNothing() {
        String before = Json.textOr(get("state?as=U0BO"), "version", "");

        get("messages?as=U0BO&channel=C0ORBIT");

        assertThat(Json.textOr(get("state?as=U0BO"), "version", "")).isEqualTo(before);
    }

    @Test
    void clicksOnMessages() {
        String blocks = "[{\"type\":\"actions\",\"block_id\":\"b\",\"elements\":[{\"type\":\"button\","
                + "\"action_id\":\"go\",\"text\":{\"type\":\"plain_text\",\"text\":\"Answer\"}}]}]";
        JsonObject posted =
                bot.call("chat.postMessage", Json.object("channel", "C0ORBIT", "text", "T", "blocks", blocks));

        JsonObject answer = post(
                "act",
                "{'as':'U0BO','container':{'type':'message','channel':'C0ORBIT','ts':'" + Json.textOr(posted, "ts", "")
                        + "'},'block_id':'b','action':{'action_id':'go','type':'button'}}");

        assertThat(Json.flag(answer, "ok")).isTrue();
        assertThat(Json.textOr(Json.child(bot.last("block_actions"), "user"), "id", ""))
                .isEqualTo("U0BO");
    }

    @Test
    void whatWasFilledInComesAlongWithAClick() {
        String blocks = "[{\"type\":\"input\",\"block_id\":\"n\",\"label\":{\"type\":\"plain_text\",\"text\":\"Note\"},"
                + "\"element\":{\"type\":\"plain_text_input\",\"action_id\":\"note\"}},"
                + "{\"type\":\"actions\",\"block_id\":\"b\",\"elements\":[{\"type\":\"button\","
                + "\"action_id\":\"go\",\"text\":{\"type\":\"plain_text\",\"text\":\"Go\"}}]}]";
        JsonObject posted =
                bot.call("chat.postMessage", Json.object("channel", "C0ORBIT", "text", "T", "blocks", blocks));

        post(
                "act",
                "{'as':'U0BO','container':{'type':'message','channel':'C0ORBIT','ts':'" + Json.textOr(posted, "ts", "")
                        + "'},'block_id':'b','action':{'action_id':'go','type':'button'},"
                        + "'values':{'n':{'note':{'type':'plain_text_input','value':'As typed'}}}}");

        assertThat(Json.child(bot.last("block_actions"), "state").toString()).contains("As typed");
    }

    @Test
    void lettingAWeekPassMayFail() {
        slack.onWeek(user -> {
            throw new IOException("The calendar is stuck");
        });
        assertThat(Json.textOr(post("week", "{'as':'U0BO'}"), "error", "")).isEqualTo("The calendar is stuck");

        List<String> who = new ArrayList<>();
        slack.onWeek(who::add);
        assertThat(Json.flag(post("week", "{'as':'U0BO'}"), "ok")).isTrue();
        assertThat(who).containsExactly("U0BO");
    }

    @Test
    void errorsAreWords() {
        assertThat(Json.textOr(get("home?as=NOBODY"), "error", "")).contains("NOBODY");
        assertThat(Json.flag(post("submit", "{'as':'U0BO','view_id':'V1','values':{}}"), "ok"))
                .isFalse();
    }

    @Test
    void changesAreStreamed() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(slack.url().resolve("sandbox/api/events?as=U0BO"))
                .build();
        HttpResponse<InputStream> stream = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).matches("data: \\{\"version\":\\d+}");
            slack.setStatus("U0BO", "", "Here");
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).startsWith("data: ");
        }
    }

    @Test
    void servesWebJarsWithoutTheirVersion() throws Exception {
        URI script = slack.url().resolve("webjars/chart.js/dist/chart.umd.js");

        assertThat(send(HttpRequest.newBuilder(script).build()).statusCode()).isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(slack.url().resolve("nothing.css"))
                                .build())
                        .statusCode())
                .isEqualTo(404);
    }

    private String unread(String user) {
        return Json.children(get("state?as=" + user), "channels").asList().stream()
                .map(channel -> channel.getAsJsonObject())
                .filter(channel -> Json.textOr(channel, "id", "").equals("C0ORBIT"))
                .map(channel -> Json.textOr(channel, "unread", ""))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject get(String path) {
        return json(HttpRequest.newBuilder(slack.url().resolve("sandbox/api/" + path))
                .build());
    }

    private JsonObject post(String path, String body) {
        return json(HttpRequest.newBuilder(slack.url().resolve("sandbox/api/" + path))
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .build());
    }

    private JsonObject json(HttpRequest request) {
        try {
            return Json.parseObject(send(request).body()).orElseThrow();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
