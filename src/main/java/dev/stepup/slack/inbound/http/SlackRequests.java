package dev.stepup.slack.inbound.http;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Recognises Slack's requests by the signature over their bytes, and passes them to Bolt. */
final class SlackRequests {

    private static final Logger log = LoggerFactory.getLogger(SlackRequests.class);

    private final App app;
    private final RequestSignature signature;
    private final UnverifiedConnections connections;
    private final RefusedRequests refused;
    private final SlackRequestParser parser;

    SlackRequests(App app, RequestSignature signature, UnverifiedConnections connections, RefusedRequests refused) {
        this.app = app;
        this.signature = signature;
        this.connections = connections;
        this.refused = refused;
        this.parser = new SlackRequestParser(app.config());
    }

    /** Whether the signature of this request is the one over this body; its form and time were looked at before. */
    boolean isFromSlack(HttpServletRequest http, ByteBuffer body) {
        boolean holds =
                signature.holds(http.getHeader(EventsServlet.TIMESTAMP), http.getHeader(EventsServlet.SIGNATURE), body);
        if (holds) {
            connections.verified(http.getServletConnection().getConnectionId());
        }
        return holds;
    }

    /** Counts one that is not answered. */
    void refuse(Refusal refusal) {
        refused.count(refusal);
    }

    /** What Bolt says to it, or that it is of no kind that Slack sends. */
    Response answerTo(HttpServletRequest http, ByteBuffer body) {
        Request<?> request = parse(http, body);
        return request == null ? notSlacks() : run(request);
    }

    private Response run(Request<?> request) {
        try {
            return app.run(request);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a listener failed", e);
        }
    }

    /** A form that was handed in is given to Bolt as it would come through Socket Mode: as JSON that is not encoded. */
    private @Nullable Request<?> parse(HttpServletRequest http, ByteBuffer body) {
        try {
            String sent = StandardCharsets.UTF_8.decode(body.duplicate()).toString();
            Optional<String> form = ViewPayloadTrimmer.leftOut(sent);
            Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(http.getRequestURI())
                    .queryString(Map.of())
                    .requestBody(form.orElse(sent))
                    .socketMode(form.isPresent())
                    .headers(new RequestHeaders(headers(http)))
                    .remoteAddress(http.getRemoteAddr())
                    .build());
            if (request == null) {
                log.warn("Refused a signed request of {} bytes that is of no kind Slack sends", body.remaining());
            }
            return request;
        } catch (RuntimeException | IOException e) {
            log.warn(
                    "Refused a signed request of {} bytes that cannot be read ({})",
                    body.remaining(),
                    e.getClass().getSimpleName());
            return null;
        }
    }

    private static Map<String, List<String>> headers(HttpServletRequest http) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Collections.list(http.getHeaderNames())
                .forEach(name -> headers.put(name, Collections.list(http.getHeaders(name))));
        return headers;
    }

    private static Response notSlacks() {
        return Response.builder()
                .statusCode(400)
                .contentType("text/plain")
                .body("Not a request that Slack sends.")
                .build();
    }
}
