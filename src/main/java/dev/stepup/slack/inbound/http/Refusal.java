package dev.stepup.slack.inbound.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Why a request was refused before its sender was known. */
enum Refusal {
    UNSIGNED(401, "The signature is missing or has another form.", "unsigned"),
    STALE(401, "The signature is more than five minutes old, or the clocks differ.", "stale"),
    FORGED(401, "The signature does not hold.", "with a wrong signature"),
    TOO_LARGE(413, "More than Slack sends.", "too large"),
    UNEXPECTED_BODY(413, "Nothing is read here.", "with a body where none is read"),
    TOO_SLOW(408, "The body did not come in time.", "too slow"),
    CROWDED_OUT(503, "Too many requests at once.", "crowded out");

    private final int status;
    private final String answer;
    private final String words;

    Refusal(int status, String answer, String words) {
        this.status = status;
        this.answer = answer;
        this.words = words;
    }

    /** Sends the whole refusal at once, because the connection is closed afterwards. */
    void answer(HttpServletResponse response) throws IOException {
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setContentLength(body.length);
        response.setHeader("Connection", "close");
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** How the log counts them: "3 unsigned". */
    String words() {
        return words;
    }

    /** As metrics name it. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
