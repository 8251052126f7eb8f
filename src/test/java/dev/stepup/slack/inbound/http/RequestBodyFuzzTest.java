package dev.stepup.slack.inbound.http;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A body of whatever bytes is read, or refused with one of the exceptions that {@link SlackRequests} answers. */
class RequestBodyFuzzTest {

    private final SlackRequestParser parser = new SlackRequestParser(new AppConfig());

    @FuzzTest
    void isReadOrRefused(byte[] bytes) {
        String body = new String(bytes, StandardCharsets.UTF_8);
        try {
            Optional<String> form = ViewPayloadTrimmer.leftOut(body);
            parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri("/slack/events")
                    .queryString(Map.of())
                    .requestBody(form.orElse(body))
                    .socketMode(form.isPresent())
                    .headers(new RequestHeaders(Map.of()))
                    .remoteAddress("127.0.0.1")
                    .build());
        } catch (IOException | RuntimeException refused) {
            // As SlackRequests does; an error would end a thread.
        }
    }
}
