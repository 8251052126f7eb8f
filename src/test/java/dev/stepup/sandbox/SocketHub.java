package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Slack's side of Socket Mode: tickets, hello, envelopes and their acknowledgements, disconnect. */
final class SocketHub extends WebSocketServer {
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final Set<WebSocket> clients = ConcurrentHashMap.newKeySet();
    private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final Runnable onChange;

    private SocketHub(Runnable onChange) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        this.onChange = onChange;
        setReuseAddr(true);
        setDaemon(true);
        setConnectionLostTimeout(0);
    }

    static SocketHub listen(Runnable onChange) {
        SocketHub hub = new SocketHub(onChange);
        hub.start();
        try {
            if (!hub.listening.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The WebSocket server did not start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return hub;
    }

    /** An address for one connection. */
    String newUrl() {
        String ticket = UUID.randomUUID().toString();
        tickets.add(ticket);
        return "ws://localhost:" + getPort() + "/link/?ticket=" + ticket + "&app_id=" + World.APP_ID;
    }

    boolean connected() {
        return !clients.isEmpty();
    }

    /** Sends an envelope over one of the connections and waits for its acknowledgement. */
    BotAnswer send(String type, JsonObject payload, int retry, Duration atMost) {
        long start = System.nanoTime();
        String id = UUID.randomUUID().toString();
        JsonObject envelope = Json.object(
                "envelope_id",
                id,
                "type",
                type,
                "payload",
                payload,
                "accepts_response_payload",
                !type.equals("events_api"));
        if (type.equals("events_api")) {
            envelope.addProperty("retry_attempt", retry);
            envelope.addProperty("retry_reason", retry == 0 ? "" : "timeout");
        }
        CompletableFuture<String> acknowledgement = new CompletableFuture<>();
        waiting.put(id, acknowledgement);
        try {
            clients.iterator().next().send(envelope.toString());
            String body = acknowledgement.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return BotAnswer.of(200, body, since(start));
        } catch (TimeoutException e) {
            return BotAnswer.failed("operation_timeout", since(start));
        } catch (ExecutionException | RuntimeException e) {
            return BotAnswer.failed("dispatch_failed", since(start));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return BotAnswer.failed("dispatch_failed", since(start));
        } finally {
            waiting.remove(id);
        }
    }

    /** Asks every connection to come back on a new one, as Slack does every few hours. */
    void refresh() {
        JsonObject goodbye = Json.object(
                "type", "disconnect", "reason", "refresh_requested", "debug_info", Json.object("host", "stand-in"));
        clients.forEach(client -> {
            client.send(goodbye.toString());
            client.close();
        });
    }

    void shutDown() {
        try {
            stop(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onStart() {
        listening.countDown();
    }

    @Override
    public void onOpen(WebSocket client, ClientHandshake handshake) {
        String ticket = handshake.getResourceDescriptor().replaceAll(".*[?&]ticket=([^&]*).*", "$1");
        if (!tickets.remove(ticket)) {
            client.close(4001, "invalid ticket");
            return;
        }
        JsonObject hello = Json.object(
                "type",
                "hello",
                "num_connections",
                clients.size() + 1,
                "debug_info",
                Json.object("host", "stand-in", "build_number", 1, "approximate_connection_time", 18060),
                "connection_info",
                Json.object("app_id", World.APP_ID));
        client.send(hello.toString());
        clients.add(client);
        onChange.run();
    }

    @Override
    public void onMessage(WebSocket client, String message) {
        Json.parseObject(message).ifPresent(ack -> {
            CompletableFuture<String> waiter = waiting.get(Json.textOr(ack, "envelope_id", ""));
            if (waiter != null) {
                waiter.complete(Json.isNull(ack.get("payload")) ? "" : String.valueOf(ack.get("payload")));
            }
        });
    }

    @Override
    public void onClose(WebSocket client, int code, String reason, boolean remote) {
        clients.remove(client);
        onChange.run();
    }

    @Override
    public void onError(WebSocket client, Exception error) {
        onChange.run();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
