package dev.stepup.bench;

import dev.stepup.sandbox.http.Exchange;
import dev.stepup.sandbox.http.LocalServer;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A Web API that takes every message at once and only counts. */
final class QuickSlack implements AutoCloseable {

    private final String workspace;
    private final AtomicInteger posts = new AtomicInteger();
    private final Set<String> channels = ConcurrentHashMap.newKeySet();
    private final LocalServer server;

    private QuickSlack(String workspace) {
        this.workspace = workspace;
        this.server = LocalServer.start(0, this::answer);
    }

    static QuickSlack start(String workspace) {
        return new QuickSlack(workspace);
    }

    URI apiUrl() {
        return URI.create("http://localhost:" + server.port() + "/api/");
    }

    /** How many messages it took. */
    int posts() {
        return posts.get();
    }

    /** In how many conversations they are. */
    int channels() {
        return channels.size();
    }

    private void answer(Exchange exchange) throws IOException {
        Map<String, String> form = exchange.form();
        exchange.json(
                200,
                switch (exchange.path()) {
                    case "/api/auth.test" ->
                        "{\"ok\":true,\"team_id\":\"" + workspace
                                + "\",\"user_id\":\"U0STEPUP\",\"bot_id\":\"B0STEPUP\"}";
                    case "/api/conversations.open" ->
                        "{\"ok\":true,\"channel\":{\"id\":\"" + direct(form.getOrDefault("users", "")) + "\"}}";
                    case "/api/chat.postMessage" -> post(form.getOrDefault("channel", ""));
                    default -> "{\"ok\":false,\"error\":\"unknown_method\"}";
                });
    }

    private String post(String to) {
        String channel = direct(to);
        channels.add(channel);
        return "{\"ok\":true,\"channel\":\"" + channel + "\",\"ts\":\"" + posts.incrementAndGet() + ".000001\"}";
    }

    private static String direct(String person) {
        return "D" + person.substring(1);
    }

    @Override
    public void close() {
        server.close();
    }
}
