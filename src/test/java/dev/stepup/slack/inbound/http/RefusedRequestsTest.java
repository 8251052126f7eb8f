package dev.stepup.slack.inbound.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.conversation.LogLines;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

/** However many are refused, the log says so in one line, and operators can count each. */
class RefusedRequestsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void aFloodIsOneLineAndThenNone() {
        try (LogLines log = LogLines.listen();
                RefusedRequests refused = new RefusedRequests(registry)) {
            for (int i = 0; i < 1_000; i++) {
                refused.count(Refusal.UNSIGNED);
            }
            refused.count(Refusal.TOO_SLOW);
            assertThat(log.all()).isEmpty();

            refused.sayAndForget();
            refused.sayAndForget();

            assertThat(log.all())
                    .containsExactly("WARN Refused requests in the last minute: 1000 unsigned, 1 too slow");
        }
        assertThat(registry.get("stepup.requests.refused")
                        .tag("reason", "unsigned")
                        .counter()
                        .count())
                .isEqualTo(1_000);
    }
}
