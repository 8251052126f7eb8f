package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import dev.stepup.sandbox.http.Exchange;
import dev.stepup.sandbox.http.LocalServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The smallest bot that can be talked to: checks signatures, remembers what came, answers as it is told. */
final class FakeBot implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final StandInSlack slack;
    private final StandInSettings settings;
    private final LocalServer server;
    final List<JsonObject> received = new CopyOnWriteArrayList<>();
    final List<String> forged = new CopyOnWriteArrayList<>();
    volatile Function<JsonObject, String> onCommand = form -> "";
    volatile Function<JsonObject, String> onInteraction = payload -> "";
    volatile Function<JsonObject, String> onEvent = event -> "";
    volatile int status = 200;

    FakeBot(StandInSlack slack, StandInSettings settings) {
        this.slack = slack;
        this.settings = settings;
        this.server = LocalServer.start(0, this::handle);
        slack.deliverTo(URI.create("http://localhost:" + server.port() + "/slack/events"));
    }

    JsonObject call(String method, JsonObject params) {
        return call(method, params, settings.botToken());
    }

    JsonObject call(String method, JsonObject params, String token) {
        HttpResponse<String> response = raw(method, params, token);
        return Json.parseObject(response.body()).orElseThrow();
    }

    HttpResponse<String> raw(String method, JsonObject params, String token) {
        return post(slack.apiUrl().resolve(method), params.toString(), "Bearer " + token);
    }

    HttpResponse<String> post(URI uri, String body, String authorization) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonObject last(String type) {
        return received.stream()
                .filter(payload -> type.equals(Json.textOr(payload, "type", ""))
                        || type.equals(Json.textOr(Json.child(payload, "event"), "type", "")))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("No " + type + " in " + received));
    }

    @Override
    public void close() {
        server.close();
    }

    private void handle(Exchange exchange) throws IOException {
        String timestamp = exchange.header("X-Slack-Request-Timestamp").orElse("");
        String signature = exchange.header("X-Slack-Signature").orElse("");
        if (!signature.equals(Signature.of(settings.signingSecret(), timestamp, exchange.text()))) {
            forged.add(signature);
        }
        String answer = answer(exchange);
        String type = answer.startsWith("{") ? "application/json" : "text/plain";
        exchange.answer(status, type, answer.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private String answer(Exchange exchange) {
        if (exchange.header("Content-Type").orElse("").contains("json")) {
            JsonObject event = Json.parseObject(exchange.text()).orElseThrow();
            exchange.header("X-Slack-Retry-Num").ifPresent(retry -> event.addProperty("retry", retry));
            received.add(event);
            return event.has("challenge") ? Json.textOr(event, "challenge", "") : onEvent.apply(event);
        }
        Map<String, String> form = exchange.form();
        if (form.containsKey("payload")) {
            JsonObject payload = Json.parseObject(form.get("payload")).orElseThrow();
            received.add(payload);
            return onInteraction.apply(payload);
        }
        JsonObject command = new JsonObject();
        form.forEach(command::addProperty);
        command.addProperty("type", "command");
        received.add(command);
        return onCommand.apply(command);
    }
}
