package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.sandbox.ApiCall;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Requests with every field as Slack sends them. Field names and shapes are those that Slack's own SDK is tested with;
 * the values are ours.
 */
@Tag("story")
class RealRequestTests {

    private static final WorkspaceId ORBIT = new WorkspaceId("T0ORBIT");
    private static Bot bot;
    private static String checkIn = "";

    @BeforeAll
    static void start() {
        bot = Bot.start(TeamSeed.demo(), Instant.parse("2026-11-23T12:00:00Z"));
        Orbit.isSetUpBy(bot.slack().as("U0ANA"));
        checkIn = Orbit.isAskedBy(bot, bot.slack().as("U0ANA"));
    }

    @AfterAll
    static void stop() {
        assertThat(bot.slack().violations()).isEmpty();
        bot.close();
    }

    @Test
    void aCommandBringsHelp() {
        HttpResponse<String> answer =
                RawRequest.form(read("slash-command.form")).to(bot);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(json(answer.body()).get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(json(answer.body()).get("text").getAsString())
                .says("slack.help.title")
                .contains("/stepup thanks");
    }

    @Test
    void aCommandFromAnEnterpriseWithNoWordsBringsHelpToo() {
        HttpResponse<String> answer =
                RawRequest.form(read("slash-command-in-enterprise.form")).to(bot);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer.body()).get("text").getAsString()).says("slack.help.title");
    }

    @Test
    void aPressOnAnswerOpensTheAnswerForm() {
        HttpResponse<String> answer =
                RawRequest.interaction(read("block-actions.json")).to(bot);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        ApiCall opening = bot.slack().calls("views.open").stream()
                .filter(call -> call.param("trigger_id").startsWith("5551230987656."))
                .findFirst()
                .orElseThrow();
        JsonObject form = opening.params().get("view").isJsonObject()
                ? opening.params().getAsJsonObject("view")
                : json(opening.param("view"));
        assertThat(form.get("callback_id").getAsString()).isEqualTo("answer_form");
        assertThat(form.get("private_metadata").getAsString()).isEqualTo(checkIn);
        assertThat(form.toString()).contains("Sensemaking", "Relating", "Visioning", "Inventing", "U0CHEN");
    }

    @Test
    void aSubmittedAnswerIsStoredAndThePromptShowsIt() {
        HttpResponse<String> answer =
                RawRequest.interaction(read("view-submission.json")).to(bot);
        bot.settle();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        MemberId bo = new MemberId("U0BO");
        Optional<Ballot> stored = bot.part(Ballots.class).find(ORBIT, "answer:" + checkIn + ":" + bo);
        assertThat(stored).hasValueSatisfying(ballot -> {
            assertThat(ballot.giver()).isEqualTo(bo);
            assertThat(ballot.nominations())
                    .containsExactlyInAnyOrder(
                            new Nomination(bo, new MemberId("U0CHEN"), LeadershipFunction.VISIONING),
                            new Nomination(bo, new MemberId("U0DARA"), LeadershipFunction.VISIONING));
            assertThat(ballot.story()).hasValue("Chen drew *the whole* thing on a wall & asked: “what if?” 🙂");
        });
        // The story of a press has a trigger that Slack does not know, and its notice may be the last message.
        assertThat(bot.slack().as("U0BO").dms())
                .anySatisfy(message -> assertThat(message.buttons()).containsExactly("Change my answer"));
    }

    @Test
    void anUninstallationIsAcknowledgedAndSoIsARetryOfIt() {
        RawRequest uninstalled = RawRequest.json(read("app-uninstalled.json"));

        assertThat(uninstalled.to(bot).statusCode()).isEqualTo(200);
        assertThat(uninstalled.to(bot).statusCode()).isEqualTo(200);
        assertThat(RawRequest.json(read("tokens-revoked.json")).to(bot).statusCode())
                .isEqualTo(200);
    }

    private static String read(String name) {
        try (InputStream resource =
                Objects.requireNonNull(RealRequestTests.class.getResourceAsStream("/requests/" + name))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("{round}", checkIn);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
