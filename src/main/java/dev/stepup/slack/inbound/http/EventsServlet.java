package dev.stepup.slack.inbound.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

/** Receives all of Slack's HTTP requests. No thread waits while a body arrives. */
final class EventsServlet extends HttpServlet {

    static final String PATH = "/slack/events";
    static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    static final String SIGNATURE = "X-Slack-Signature";

    private final transient Supplier<SlackRequests> requests;
    private final transient BodiesInFlight bodies;
    private final long millisForABody;

    EventsServlet(Supplier<SlackRequests> requests, BodiesInFlight bodies, Duration forABody) {
        this.requests = requests;
        this.bodies = bodies;
        this.millisForABody = forABody.toMillis();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AsyncContext exchange = request.startAsync(request, response);
        exchange.setTimeout(millisForABody);
        BodyReader reader = new BodyReader(exchange, request, bodies.begin(), requests.get());
        exchange.addListener(reader);
        request.getInputStream().setReadListener(reader);
    }
}
