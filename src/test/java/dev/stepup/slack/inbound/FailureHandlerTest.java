package dev.stepup.slack.inbound;

import static dev.stepup.conversation.Said.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.FailureNotices;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.conversation.LogLines;
import dev.stepup.slack.render.BlockKit;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** When a listener breaks, the person hears of it, the log has a line to find it by, and nobody reads more. */
class FailureHandlerTest {

    private static final String SECRETLY = "Bo was late again";
    private Message said = Message.of("");
    private Interaction to = new Interaction(
            new Asker(new WorkspaceId("T0"), new MemberId("U0")), "", Optional.empty(), Optional.empty());
    private final FailureNotices failures = new FailureNotices(
            new Heard(),
            (workspace, reader) -> new Words(Locale.ENGLISH, Clock.systemUTC()),
            () -> "c0ffee",
            Clock.systemUTC());
    private final AfterAck afterAck = new AfterAck(failures, Runnable::run);

    private static final RequestHeaders NO_HEADERS = new RequestHeaders(Map.of());
    private static final String FROM_ANA = "'team':{'id':'T0ORBIT'},'user':{'id':'U0ANA'},";

    @Test
    void whoTypedACommandReadsAnApologyThatNobodyElseSees() throws Exception {
        try (LogLines log = LogLines.listen()) {
            Response answer = command(() -> new IllegalStateException(SECRETLY));

            JsonObject body = body(answer);
            assertThat(answer.getStatusCode()).isEqualTo(200);
            assertThat(body.get("response_type").getAsString()).isEqualTo("ephemeral");
            assertThat(body.get("text").getAsString()).isEqualTo(text("slack.apology", "c0ffee"));
            assertThat(answer.getBody()).doesNotContain(SECRETLY, "IllegalState");
            assertThat(log.all())
                    .singleElement()
                    .asString()
                    .startsWith("ERROR c0ffee Command failed: java.lang.IllegalStateException at FailureHandlerTest")
                    .doesNotContain(SECRETLY, "\n");
        }
    }

    @Test
    void anErrorOfJavaItselfIsABugLikeAnyOther() throws Exception {
        try (LogLines log = LogLines.listen()) {
            Response answer = command(() -> new StackOverflowError(SECRETLY));

            assertThat(body(answer).get("text").getAsString()).contains("c0ffee");
            assertThat(log.all()).singleElement().asString().contains("StackOverflowError");
        }
    }

    @Test
    void whileTheStoreIsAwayItSaysThat() throws Exception {
        try (LogLines log = LogLines.listen()) {
            Response answer = command(() -> new DataAccessResourceFailureException(SECRETLY));

            assertThat(body(answer).get("text").getAsString()).isEqualTo(text("slack.storeAway"));
            assertThat(log.all()).hasSize(1);
        }
    }

    @Test
    void aFormKeepsWhatWasTypedAndSaysItBesideItsFirstInput() throws Exception {
        try (LogLines log = LogLines.listen()) {
            Response answer = submission("'who':{'a':{'type':'plain_text_input','value':'Bo'}},"
                    + "'what':{'a':{'type':'plain_text_input','value':null}}");

            assertThat(answer.getStatusCode()).isEqualTo(200);
            assertThat(body(answer).get("response_action").getAsString()).isEqualTo("errors");
            assertThat(body(answer).getAsJsonObject("errors").keySet()).containsExactly("who");
            assertThat(log.all()).singleElement().asString().doesNotContain(SECRETLY);
        }
    }

    @Test
    void whoPressedAButtonReadsItThereWithTheButtonToPressAgain() throws Exception {
        try (LogLines log = LogLines.listen()) {
            assertThat(press("'type':'button','value':'round-1'").getStatusCode())
                    .isEqualTo(200);

            assertThat(said.text()).isEqualTo(text("slack.apology", "c0ffee"));
            assertThat(BlockKit.json(said.blocks()).toString())
                    .contains(text("slack.tryAgain"), "\"action_id\":\"button\"", "\"value\":\"round-1\"");
            assertThat(to.replyAddress()).contains("https://hooks.slack.test/1");
            assertThat(log.all()).singleElement().asString().startsWith("ERROR c0ffee BlockAction failed: ");
        }
    }

    @Test
    void aFormWithNothingToFillInIsAnsweredBesideIt() throws Exception {
        try (LogLines log = LogLines.listen()) {
            assertThat(submission("").getStatusCode()).isEqualTo(200);

            assertThat(said.text()).contains("c0ffee");
            assertThat(to.asker().id().value()).isEqualTo("U0ANA");
            assertThat(log.all()).hasSize(1);
        }
    }

    @Test
    void whatBreaksAfterTheAnswerIsToldAsWell() throws Exception {
        try (LogLines log = LogLines.listen()) {
            App app = app();
            app.blockAction("button", (request, context) -> {
                afterAck.run(Interactions.of(request.getPayload()), () -> {
                    throw new DataAccessResourceFailureException(SECRETLY);
                });
                return context.ack();
            });

            assertThat(press(app, "'type':'button','value':'round-1'").getStatusCode())
                    .isEqualTo(200);

            assertThat(said.text()).isEqualTo(text("slack.unfinished.storeAway"));
            assertThat(BlockKit.json(said.blocks()).toString()).contains(text("slack.tryAgain"));
            assertThat(log.all()).singleElement().asString().doesNotContain(SECRETLY);
        }
    }

    private Response command(Supplier<Throwable> bug) throws Exception {
        App app = app();
        app.command("/stepup", (request, context) -> {
            throw FailureHandlerTest.<RuntimeException>sneaky(bug.get());
        });
        return app.run(new SlashCommandRequest(
                "team_id=T0ORBIT&user_id=U0ANA&command=%2Fstepup&text=" + SECRETLY.replace(' ', '+'), NO_HEADERS));
    }

    private Response submission(String inputs) throws Exception {
        App app = app();
        app.viewSubmission("form", (request, context) -> {
            throw new IllegalStateException(SECRETLY);
        });
        String payload = json("{'type':'view_submission'," + FROM_ANA
                + "'view':{'id':'V1','type':'modal','callback_id':'form','private_metadata':'',"
                + "'blocks':[],'state':{'values':{" + inputs + "}}}}");
        return app.run(new ViewSubmissionRequest(payload, payload, NO_HEADERS));
    }

    private Response press(String button) throws Exception {
        App app = app();
        app.blockAction("button", (request, context) -> {
            throw new IllegalStateException(SECRETLY);
        });
        return press(app, button);
    }

    private static Response press(App app, String button) throws Exception {
        String payload = json("{'type':'block_actions','response_url':'https://hooks.slack.test/1'," + FROM_ANA
                + "'actions':[{'action_id':'button'," + button + "}]}");
        return app.run(new BlockActionRequest(payload, payload, NO_HEADERS));
    }

    private App app() {
        AppConfig config = AppConfig.builder()
                .slack(Slack.getInstance())
                .requestVerificationEnabled(false)
                .build();
        return new App(config, Slack.getInstance(), List.of(new FailureHandler(failures, afterAck)));
    }

    private final class Heard implements Replies {

        @Override
        public void say(Interaction who, Message message, boolean inPlace) {
            to = who;
            said = message;
        }

        @Override
        public void takeAway(Interaction pressed) {}
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private static JsonObject body(Response answer) {
        return JsonParser.parseString(answer.getBody()).getAsJsonObject();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneaky(Throwable bug) throws E {
        throw (E) bug;
    }
}
