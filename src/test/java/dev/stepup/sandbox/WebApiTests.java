package dev.stepup.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebApiTests {
    private final StandInSettings settings = StandInSettings.of(TeamSeed.demo());
    private final StandInSlack slack = StandInSlack.start(settings);
    private final FakeBot bot = new FakeBot(slack, settings);

    @AfterEach
    void close() {
        bot.close();
        slack.close();
    }

    @Test
    void saysWhoItIs() {
        JsonObject answer = bot.call("auth.test", new JsonObject());

        assertThat(Json.flag(answer, "ok")).isTrue();
        assertThat(Json.textOr(answer, "user_id", "")).isEqualTo("U0STEPUP");
    }

    @Test
    void refusesAsSlackDoes() {
        assertThat(error("no.such", new JsonObject())).isEqualTo("unknown_method");
        assertThat(Json.textOr(bot.call("auth.test", new JsonObject(), "xoxb-other"), "error", ""))
                .isEqualTo("invalid_auth");
        assertThat(Json.textOr(bot.call("auth.test", new JsonObject(), ""), "error", ""))
                .isEqualTo("not_authed");
        assertThat(post("C0RANDOM", "Hello")).isEqualTo("not_in_channel");
        assertThat(post("C0NOWHERE", "Hello")).isEqualTo("channel_not_found");
        assertThat(post("C0ORBIT", "")).isEqualTo("no_text");
        assertThat(error("conversations.open", Json.object("users", "U0IVAN"))).isEqualTo("user_disabled");
        assertThat(error("conversations.open", Json.object("users", "U0BUILDS")))
                .isEqualTo("cannot_dm_bot");
        slack.archive("team-orbit");
        assertThat(post("C0ORBIT", "Hello")).isEqualTo("is_archived");
    }

    @Test
    void pagesThroughPeople() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonObject page = bot.call("users.list", Json.object("limit", 5, "cursor", cursor));
            Json.children(page, "members").forEach(member -> ids.add(Json.textOr(member.getAsJsonObject(), "id", "")));
            cursor = Json.textOr(Json.child(page, "response_metadata"), "next_cursor", "");
        } while (!cursor.isEmpty());

        assertThat(ids).hasSize(14).doesNotHaveDuplicates().contains("USLACKBOT", "U0IVAN", "U0STEPUP");
        assertThat(error("users.list", Json.object("cursor", "nonsense"))).isEqualTo("invalid_cursor");
    }

    @Test
    void postsAndChangesMessages() {
        JsonObject posted = bot.call("chat.postMessage", Json.object("channel", "U0BO", "text", "Hello"));
        Client bo = slack.as("U0BO");
        assertThat(bo.awaitDm(message -> message.text().equals("Hello")).ts()).isEqualTo(Json.textOr(posted, "ts", ""));

        bot.call(
                "chat.update",
                Json.object(
                        "channel", Json.textOr(posted, "channel", ""),
                        "ts", Json.textOr(posted, "ts", ""),
                        "text", "Bye"));
        assertThat(bo.lastDm().text()).isEqualTo("Bye");
        assertThat(bo.lastDm().edited()).isTrue();
    }

    @Test
    void timestampsAreUniqueAndGrow() {
        for (int i = 0; i < 50; i++) {
            post("C0ORBIT", "Number " + i);
        }

        List<String> stamps = slack.as("U0ANA").messages("team-orbit").stream()
                .map(Message::ts)
                .toList();
        assertThat(stamps).hasSize(50).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void refusesAndRemembersBadBlocks() {
        JsonObject block = Json.object("type", "section");
        JsonObject answer = bot.call(
                "chat.postMessage",
                Json.object("channel", "C0ORBIT", "text", "Hello", "blocks", Json.array(List.of(block))));

        assertThat(Json.textOr(answer, "error", "")).isEqualTo("invalid_blocks");
        assertThat(Json.children(Json.child(answer, "response_metadata"), "messages"))
                .isNotEmpty();
        assertThat(slack.violations()).isNotEmpty();
    }

    @Test
    void remembersBlocksWithoutFallback() {
        JsonObject block = Json.object("type", "divider");
        bot.call("chat.postMessage", Json.object("channel", "C0ORBIT", "blocks", Json.array(List.of(block))));

        assertThat(slack.violations()).singleElement().asString().contains("without the text");
    }

    @Test
    void wantsTheScopeThatWasGranted() {
        StandInSettings poor = settings.granting(Set.of("commands"));
        try (StandInSlack strict = StandInSlack.start(poor);
                FakeBot its = new FakeBot(strict, poor)) {
            JsonObject answer = its.call("chat.postMessage", Json.object("channel", "C0ORBIT", "text", "Hello"));

            assertThat(Json.textOr(answer, "error", "")).isEqualTo("missing_scope");
            assertThat(Json.textOr(answer, "needed", "")).isEqualTo("chat:write");
        }
    }

    @Test
    void hasBadDaysOnRequest() {
        slack.trouble().next("chat.postMessage", Mishap.rateLimited(3)).next("chat.postMessage", Mishap.http(500));

        HttpResponse<String> limited = raw("First");
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).contains("3");
        assertThat(raw("Second").statusCode()).isEqualTo(500);
        assertThat(raw("Third").statusCode()).isEqualTo(200);
        assertThat(slack.as("U0ANA").messages("team-orbit")).hasSize(1);
        assertThat(slack.calls("chat.postMessage")).extracting(ApiCall::status).containsExactly(429, 500, 200);
    }

    @Test
    void aConnectionMayBreakBeforeOrAfterThePost() {
        slack.trouble().when("chat.postMessage", params -> params.toString().contains("lost"), 9, Mishap.dropped());
        slack.trouble().next("chat.postMessage", Mishap.droppedAfterwards());

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> raw("lost")))
                .isNotNull();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> raw("kept")))
                .isNotNull();
        assertThat(slack.as("U0ANA").messages("team-orbit"))
                .extracting(Message::text)
                .containsExactly("kept");
    }

    @Test
    void takesAFileInThreeSteps() {
        JsonObject started = bot.call("files.getUploadURLExternal", Json.object("filename", "a.csv", "length", 3));
        bot.post(java.net.URI.create(Json.textOr(started, "upload_url", "")), "a,b", "");
        JsonObject file = Json.object("id", Json.textOr(started, "file_id", ""), "title", "Names");
        bot.call(
                "files.completeUploadExternal", Json.object("files", Json.array(List.of(file)), "channel_id", "U0ANA"));

        assertThat(slack.uploadedFile("a.csv")).contains("a,b");
        assertThat(slack.as("U0ANA").lastDm().text()).isEqualTo("Names");
    }

    private HttpResponse<String> raw(String text) {
        return bot.raw("chat.postMessage", Json.object("channel", "C0ORBIT", "text", text), settings.botToken());
    }

    private String post(String channel, String text) {
        return error("chat.postMessage", Json.object("channel", channel, "text", text));
    }

    private String error(String method, JsonObject params) {
        return Json.textOr(bot.call(method, params), "error", "");
    }
}
