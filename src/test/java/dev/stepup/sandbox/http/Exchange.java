package dev.stepup.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One HTTP request and the answer to it. */
public final class Exchange {
    private final HttpExchange exchange;
    private final byte[] body;

    Exchange(HttpExchange exchange) throws IOException {
        this.exchange = exchange;
        this.body = exchange.getRequestBody().readAllBytes();
    }

    /** The HTTP method, in capitals. */
    public String method() {
        return exchange.getRequestMethod();
    }

    /** The path, decoded, without the query. */
    public String path() {
        return exchange.getRequestURI().getPath();
    }

    /** The parameters of the query, the last of each name. */
    public Map<String, String> query() {
        String raw = exchange.getRequestURI().getRawQuery();
        return raw == null ? Map.of() : form(raw);
    }

    /** The parameters of a form body, the last of each name. */
    public Map<String, String> form() {
        return form(text());
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /** The body as it came. */
    public byte[] bytes() {
        return body.clone();
    }

    /** The body as UTF-8 text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Adds a header to the answer. */
    public Exchange with(String header, String value) {
        exchange.getResponseHeaders().set(header, value);
        return this;
    }

    /** Answers and ends the exchange. */
    public void answer(int status, String contentType, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        try (exchange) {
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            if (content.length > 0) {
                exchange.getResponseBody().write(content);
            }
        }
    }

    /** Answers with JSON and ends the exchange. */
    public void json(int status, String json) throws IOException {
        answer(status, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Starts an answer of unknown length; closing the stream ends it. */
    public OutputStream stream(String contentType) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    /** Closes the connection without an answer. */
    public void drop() {
        exchange.close();
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                values.put(
                        decoded(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
