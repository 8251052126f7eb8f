package dev.stepup.slack.connection;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes everything that Slack sends over HTTP. */
@RestController
final class EventsController {

    private static final Logger log = LoggerFactory.getLogger(EventsController.class);

    /** Several times what Slack's largest form makes. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final App app;
    private final RequestSignature signature;
    private final SlackRequestParser parser;

    EventsController(App app, RequestSignature signature) {
        this.app = app;
        this.signature = signature;
        this.parser = new SlackRequestParser(app.config());
    }

    /**
     * Reads the body itself: Spring would put a form together anew, and the signature is over what was sent. Writes the
     * answer itself as well: it needs no negotiation, and somebody waits.
     */
    @PostMapping("/slack/events")
    void take(HttpServletRequest http, HttpServletResponse answer) throws Exception {
        write(answerTo(http), answer);
    }

    private Response answerTo(HttpServletRequest http) throws Exception {
        byte[] body = http.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return refusal(HttpStatus.CONTENT_TOO_LARGE, "More than Slack sends.");
        }
        if (!signature.holds(http.getHeader("X-Slack-Request-Timestamp"), http.getHeader("X-Slack-Signature"), body)) {
            return refusal(HttpStatus.UNAUTHORIZED, "The signature does not hold.");
        }
        Request<?> request = parse(http, body);
        return request == null ? refusal(HttpStatus.BAD_REQUEST, "Not a request that Slack sends.") : app.run(request);
    }

    /** A form that was handed in is given to Bolt as it would come through Socket Mode: as JSON that is not encoded. */
    private @Nullable Request<?> parse(HttpServletRequest http, byte[] body) {
        try {
            String sent = new String(body, StandardCharsets.UTF_8);
            Optional<String> form = FormDrawing.leftOut(sent);
            Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(http.getRequestURI())
                    .queryString(Map.of())
                    .requestBody(form.orElse(sent))
                    .socketMode(form.isPresent())
                    .headers(new RequestHeaders(headers(http)))
                    .remoteAddress(http.getRemoteAddr())
                    .build());
            if (request == null) {
                log.warn("Refused a signed request of {} bytes that is of no kind Slack sends", body.length);
            }
            return request;
        } catch (RuntimeException | IOException e) {
            log.warn(
                    "Refused a signed request of {} bytes that cannot be read ({})",
                    body.length,
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

    private static Response refusal(HttpStatus status, String why) {
        return Response.builder()
                .statusCode(status.value())
                .contentType("text/plain")
                .body(why)
                .build();
    }

    private static void write(Response response, HttpServletResponse http) throws IOException {
        http.setStatus(response.getStatusCode());
        if (response.getBody() != null) {
            http.setContentType(response.getContentType());
            http.getOutputStream().write(response.getBody().getBytes(StandardCharsets.UTF_8));
        }
    }
}
