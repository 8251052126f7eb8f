package dev.stepup.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.stepup.conversation.TestClock;
import dev.stepup.workspace.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When Slack says that there were too many calls of a method, nobody makes another until its time is over. */
class SlackWebTest {

    private static final String LIST = "/api/users.list";
    private static final WorkspaceId ORBIT = new WorkspaceId("T0ORBIT");
    private static final WorkspaceId OTHER = new WorkspaceId("T0OTHER");

    @RegisterExtension
    static final WireMockExtension slack = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final TestClock clock = TestClock.standing(Instant.parse("2026-11-23T12:00:00Z"));
    private final SlackWeb web = Web.at(URI.create(slack.baseUrl() + "/api/"), Duration.ofSeconds(5), clock);

    @Test
    void theFirstRefusalKeepsEveryoneOffThatMethodInThatWorkspaceUntilItsTimeIsOver() {
        slack.stubFor(post(LIST).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "30")));
        slack.stubFor(post("/api/users.info").willReturn(okJson("{\"ok\":true}")));
        assertThat(list(ORBIT)).isEqualTo(new CallOutcome.RetryAfter(true, Duration.ofSeconds(30), "ratelimited"));

        slack.stubFor(post(LIST).willReturn(okJson("{\"ok\":true}")));
        clock.moveBy(Duration.ofSeconds(10));
        assertThat(list(ORBIT)).isEqualTo(new CallOutcome.RetryAfter(true, Duration.ofSeconds(20), "kept_back"));
        slack.verify(1, postRequestedFor(urlEqualTo(LIST)));

        assertThat(list(OTHER)).isInstanceOf(CallOutcome.Delivered.class);
        assertThat(web.call(ORBIT, "users.info", Map.of())).isInstanceOf(CallOutcome.Delivered.class);

        clock.moveBy(Duration.ofSeconds(20));
        assertThat(list(ORBIT)).isInstanceOf(CallOutcome.Delivered.class);
    }

    private CallOutcome list(WorkspaceId workspace) {
        return web.call(workspace, "users.list", Map.of());
    }
}
