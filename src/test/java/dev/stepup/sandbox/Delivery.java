package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way to the bot: signed HTTP, or the socket while one is connected. */
final class Delivery {

    private static final int REMEMBERED = 50;

    enum Kind {
        SLASH("slash_commands"),
        INTERACTIVE("interactive"),
        EVENT("events_api");

        final String envelope;

        Kind(String envelope) {
            this.envelope = envelope;
        }
    }

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final World world;
    private final SocketHub sockets;
    private volatile @Nullable URI target;

    private final Deque<HttpRequest> last = new ArrayDeque<>();

    Delivery(World world, SocketHub sockets) {
        this.world = world;
        this.sockets = sockets;
    }

    void to(URI slackEvents) {
        target = slackEvents;
    }

    /** Goes where that one goes. */
    void to(Delivery other) {
        target = other.target;
    }

    /** Sends a payload and waits for the bot's answer, as long as Slack would. */
    BotAnswer send(Kind kind, JsonObject payload, int retry) {
        return busy(() -> sockets.connected()
                ? sockets.send(kind.envelope, payload, retry, world.settings.slashTimeout())
                : post(kind, payload, retry));
    }

    private BotAnswer busy(Supplier<BotAnswer> sending) {
        world.change(() -> {
            world.inFlight++;
        });
        try {
            return sending.get();
        } finally {
            world.change(() -> {
                world.inFlight--;
            });
        }
    }

    private BotAnswer post(Kind kind, JsonObject payload, int retry) {
        URI uri = target;
        if (uri == null) {
            return BotAnswer.failed("dispatch_failed", Duration.ZERO);
        }
        long start = System.nanoTime();
        try {
            HttpRequest request = request(uri, kind, payload, retry);
            remember(request);
            HttpResponse<String> answer = HTTP.send(request, text());
            return BotAnswer.of(answer.statusCode(), answer.body(), since(start));
        } catch (HttpTimeoutException e) {
            return BotAnswer.failed("operation_timeout", since(start));
        } catch (IOException e) {
            return BotAnswer.failed("dispatch_failed", since(start));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return BotAnswer.failed("dispatch_failed", since(start));
        }
    }

    private void remember(HttpRequest request) {
        synchronized (last) {
            last.add(request);
            if (last.size() > REMEMBERED) {
                last.remove();
            }
        }
    }

    /** The requests that were sent last, signed as they were; the oldest first. */
    List<HttpRequest> last() {
        synchronized (last) {
            return List.copyOf(last);
        }
    }

    private HttpRequest request(URI uri, Kind kind, JsonObject payload, int retry) {
        String body = switch (kind) {
            case SLASH ->
                payload.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + encoded(field.getValue().getAsString()))
                        .collect(Collectors.joining("&"));
            case INTERACTIVE -> "payload=" + encoded(payload.toString());
            case EVENT -> payload.toString();
        };
        String timestamp = String.valueOf(world.clock.instant().getEpochSecond());
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(world.settings.slashTimeout())
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("Content-Type", kind == Kind.EVENT ? "application/json" : "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", Signature.of(world.settings.signingSecret(), timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (retry > 0) {
            Map.of("X-Slack-Retry-Num", String.valueOf(retry), "X-Slack-Retry-Reason", "http_error")
                    .forEach(request::header);
        }
        return request.build();
    }

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
