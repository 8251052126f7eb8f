package dev.stepup.conversation;

import dev.stepup.sandbox.Signature;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** A request as it goes over the wire to the bot's address, signed as Slack signs, whatever its body says. */
public record RawRequest(String contentType, String body, String secret) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A form, as slash commands and interactions are sent. */
    public static RawRequest form(String body) {
        return new RawRequest("application/x-www-form-urlencoded", body, Bot.SECRET);
    }

    /** An interaction with this payload. */
    public static RawRequest interaction(String payload) {
        return form("payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8));
    }

    /** JSON, as events are sent. */
    public static RawRequest json(String body) {
        return new RawRequest("application/json", body, Bot.SECRET);
    }

    /** The same signed with another secret. */
    public RawRequest signedWith(String other) {
        return new RawRequest(contentType, body, other);
    }

    /** Sends it, signed now. */
    public HttpResponse<String> to(Bot bot) {
        return to(bot, bot.clock().instant());
    }

    /** Sends it, signed at this moment. */
    public HttpResponse<String> to(Bot bot, Instant signed) {
        String timestamp = String.valueOf(signed.getEpochSecond());
        return to(
                bot,
                "X-Slack-Request-Timestamp",
                timestamp,
                "X-Slack-Signature",
                Signature.of(secret, timestamp, body));
    }

    /** Sends it with these headers, each name before its value, and no others of its own. */
    public HttpResponse<String> to(Bot bot, String... headers) {
        return send(bot.address("/slack/events"), headers);
    }

    private HttpResponse<String> send(URI address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("The bot did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
