package dev.stepup.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.User;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.socket_mode.SocketModeClient;
import dev.stepup.sandbox.http.Exchange;
import dev.stepup.sandbox.http.LocalServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Slack's own SDK takes the stand-in for Slack. */
class SdkTests {
    private static final String FORM = "{\"type\":\"modal\",\"callback_id\":\"answer\","
            + "\"title\":{\"type\":\"plain_text\",\"text\":\"Answer\"},"
            + "\"submit\":{\"type\":\"plain_text\",\"text\":\"Send\"},\"blocks\":[{\"type\":\"input\","
            + "\"block_id\":\"story\",\"label\":{\"type\":\"plain_text\",\"text\":\"Story\"},"
            + "\"element\":{\"type\":\"plain_text_input\",\"action_id\":\"words\"}}]}";

    private final StandInSettings settings =
            StandInSettings.of(TeamSeed.demo()).with("secret", "xoxb-stand-in", "xapp-stand-in");
    private final StandInSlack slack = StandInSlack.start(settings);
    private final Slack sdk = Slack.getInstance(config());
    private final App app = app();

    @AfterEach
    void close() throws Exception {
        sdk.close();
        slack.close();
    }

    @Test
    void itsMethodsReadTheAnswers() throws Exception {
        MethodsClient methods = sdk.methods(settings.botToken());

        assertThat(methods.authTest(r -> r).getUserId()).isEqualTo("U0STEPUP");
        List<User> users =
                methods.usersList(r -> r.limit(100).includeLocale(true)).getMembers();
        assertThat(users).filteredOn(User::isDeleted).extracting(User::getId).containsExactly("U0IVAN");
        assertThat(users).filteredOn(User::isRestricted).extracting(User::getId).containsExactly("U0JUNO");
        assertThat(methods.conversationsMembers(r -> r.channel("C0ORBIT")).getMembers())
                .hasSize(11);
        assertThat(methods.conversationsList(r -> r).getChannels()).hasSize(3);
        String direct = methods.conversationsOpen(r -> r.users(List.of("U0BO")))
                .getChannel()
                .getId();
        assertThat(methods.chatPostMessage(r -> r.channel(direct).text("Hello")).isOk())
                .isTrue();
        assertThat(methods.dndInfo(r -> r.user("U0BO")).isOk()).isTrue();
        assertThat(methods.usergroupsUsersList(r -> r.usergroup("S0ORBIT")).getUsers())
                .hasSize(8);
    }

    @Test
    void itsUploadArrives() throws Exception {
        MethodsClient methods = sdk.methods(settings.botToken());

        assertThat(methods.filesUploadV2(r -> r.filename("names.csv")
                                .title("Names")
                                .content("a,b")
                                .channel("C0ORBIT"))
                        .isOk())
                .isTrue();

        assertThat(slack.uploadedFile("names.csv")).contains("a,b");
    }

    @Test
    void boltUnderstandsTheRequests() {
        try (LocalServer server = LocalServer.start(0, this::run)) {
            slack.deliverTo(URI.create("http://localhost:" + server.port() + "/slack/events"));
            talk();
        }
    }

    @Test
    void boltUnderstandsTheSocket() throws Exception {
        SocketModeApp socket = new SocketModeApp("xapp-stand-in", SocketModeClient.Backend.JavaWebSocket, app);
        socket.startAsync();
        try {
            slack.await(() -> slack.socketConnected() ? Optional.of(true) : Optional.empty(), StandInSlack.PATIENCE);
            talk();
        } finally {
            socket.stop();
        }
    }

    private void talk() {
        Client ana = slack.as("U0ANA");
        Reply reply = ana.say("team-orbit", "/stepup setup");
        assertThat(reply.words()).isEqualTo("Opened");

        ana.form().type("Story", "It was me");
        Submitted submitted = ana.form().submit();
        assertThat(submitted.errors()).isEqualTo(Map.of("Story", "It was me is no story"));

        slack.join("team-orbit", "U0KIM");
        assertThat(slack.as("U0KIM").awaitDm(message -> true).text()).isEqualTo("Welcome");
        slack.awaitQuiet();
        assertThat(slack.violations()).isEmpty();
    }

    private void run(Exchange exchange) throws IOException {
        Map<String, List<String>> headers = Map.of(
                "X-Slack-Signature",
                        List.of(exchange.header("X-Slack-Signature").orElse("")),
                "X-Slack-Request-Timestamp",
                        List.of(exchange.header("X-Slack-Request-Timestamp").orElse("")),
                "Content-Type", List.of(exchange.header("Content-Type").orElse("")));
        try {
            Response response = app.run(new SlackRequestParser(app.config())
                    .parse(SlackRequestParser.HttpRequest.builder()
                            .requestUri(exchange.path())
                            .queryString(Map.of())
                            .headers(new RequestHeaders(headers))
                            .requestBody(exchange.text())
                            .remoteAddress("127.0.0.1")
                            .build()));
            String body = Optional.ofNullable(response.getBody()).orElse("");
            exchange.answer(response.getStatusCode(), response.getContentType(), body.getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private App app() {
        App bolt = new App(AppConfig.builder()
                .slack(sdk)
                .singleTeamBotToken(settings.botToken())
                .signingSecret("secret")
                .build());
        bolt.command("/stepup", (request, context) -> {
            context.client().viewsOpen(r -> r.triggerId(context.getTriggerId()).viewAsString(FORM));
            return context.ack("Opened");
        });
        bolt.viewSubmission("answer", (request, context) -> {
            String story = request.getPayload().getView().getState().getValues().values().stream()
                    .flatMap(inputs -> inputs.values().stream())
                    .map(input -> input.getValue())
                    .findFirst()
                    .orElse("");
            return context.ackWithErrors(Map.of("story", story + " is no story"));
        });
        bolt.event(MemberJoinedChannelEvent.class, (payload, context) -> {
            context.client()
                    .chatPostMessage(
                            r -> r.channel(payload.getEvent().getUser()).text("Welcome"));
            return context.ack();
        });
        return bolt;
    }

    private SlackConfig config() {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl().toString());
        config.setStatsEnabled(false);
        return config;
    }
}
