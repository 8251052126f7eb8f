package dev.stepup.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketModeTests {
    private final StandInSettings settings =
            StandInSettings.of(TeamSeed.demo()).with("secret", "xoxb-stand-in", "xapp-stand-in");
    private final StandInSlack slack = StandInSlack.start(settings);
    private final FakeBot bot = new FakeBot(slack, settings);

    @AfterEach
    void close() {
        bot.close();
        slack.close();
    }

    @Test
    void aConnectedClientGetsEnvelopesInsteadOfRequests() throws Exception {
        Socket socket = connected();

        Reply reply = slack.as("U0ANA").say("team-orbit", "/stepup help");

        assertThat(reply.words()).isEqualTo("Over the socket");
        assertThat(bot.received).isEmpty();
        assertThat(Json.textOr(socket.received.get(0), "type", "")).isEqualTo("hello");
        JsonObject envelope = socket.received.get(1);
        assertThat(Json.textOr(envelope, "type", "")).isEqualTo("slash_commands");
        assertThat(Json.textOr(Json.child(envelope, "payload"), "text", "")).isEqualTo("help");
        socket.closeBlocking();
    }

    @Test
    void eventsComeInEnvelopesToo() throws Exception {
        Socket socket = connected();

        slack.join("team-orbit", "U0KIM");
        slack.awaitQuiet();

        JsonObject envelope = socket.received.get(1);
        assertThat(Json.textOr(envelope, "type", "")).isEqualTo("events_api");
        assertThat(Json.textOr(Json.child(envelope, "payload"), "type", "")).isEqualTo("event_callback");
        socket.closeBlocking();
    }

    @Test
    void aRefreshDisconnects() throws Exception {
        Socket socket = connected();

        slack.refreshSockets();

        slack.await(() -> slack.socketConnected() ? Optional.empty() : Optional.of(true), StandInSlack.PATIENCE);
        assertThat(socket.closed.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(socket.received)
                .extracting(json -> Json.textOr(json, "type", ""))
                .contains("disconnect");
    }

    @Test
    void onlyTheAppTokenOpensConnections() {
        JsonObject answer = bot.call("apps.connections.open", new JsonObject());

        assertThat(Json.textOr(answer, "error", "")).isEqualTo("not_allowed_token_type");
    }

    private Socket connected() throws Exception {
        JsonObject answer = bot.call("apps.connections.open", new JsonObject(), "xapp-stand-in");
        Socket socket = new Socket(URI.create(Json.textOr(answer, "url", "")));
        assertThat(socket.connectBlocking(10, TimeUnit.SECONDS)).isTrue();
        slack.await(() -> slack.socketConnected() ? Optional.of(true) : Optional.empty(), StandInSlack.PATIENCE);
        return socket;
    }

    private static final class Socket extends WebSocketClient {
        private final List<JsonObject> received = new CopyOnWriteArrayList<>();
        private final CountDownLatch closed = new CountDownLatch(1);

        Socket(URI uri) {
            super(uri);
        }

        @Override
        public void onOpen(ServerHandshake handshake) {}

        @Override
        public void onMessage(String message) {
            JsonObject envelope = Json.parseObject(message).orElseThrow();
            received.add(envelope);
            Json.text(envelope, "envelope_id").ifPresent(id -> {
                JsonObject payload =
                        Json.flag(envelope, "accepts_response_payload") ? Json.object("text", "Over the socket") : null;
                send(Json.object("envelope_id", id, "payload", payload).toString());
            });
        }

        @Override
        public void onClose(int code, String reason, boolean remote) {
            closed.countDown();
        }

        @Override
        public void onError(Exception error) {}
    }
}
