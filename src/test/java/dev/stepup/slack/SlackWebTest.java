package dev.stepup.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.notContaining;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.stepup.chat.Block;
import dev.stepup.chat.DataTable;
import dev.stepup.chat.View;
import dev.stepup.chat.platform.HomePages.Outcome;
import dev.stepup.conversation.TestClock;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How methods are kept off that were called too often, and how views come to workspaces that do not know all blocks. */
class SlackWebTest {

    private static final String LIST = "/api/users.list";
    private static final String PUBLISH = "/api/views.publish";
    private static final MemberId ANA = new MemberId("U0ANA");
    private static final DataTable TABLE = new DataTable(
            "people", "People", List.of("Name", "Mentions"), List.of(new DataTable.Row("Ana", List.of(1))));
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

    @Test
    void aViewComesWithoutTheBlocksThatAWorkspaceDoesNotKnow() {
        slack.stubFor(post(PUBLISH)
                .withFormParam("view", containing("data_table"))
                .willReturn(okJson("{\"ok\":false,\"error\":\"invalid_arguments\",\"response_metadata\":{\"messages\":"
                        + "[\"[ERROR] unsupported type: data_table [json-pointer:/view/blocks/1/type]\"]}}")));
        slack.stubFor(
                post(PUBLISH).withFormParam("view", notContaining("data_table")).willReturn(okJson("{\"ok\":true}")));

        assertThat(web.show(ORBIT, ANA, page(Block.paragraph("Ana"), TABLE))).isInstanceOf(Outcome.Shown.class);
        slack.verify(
                1,
                postRequestedFor(urlEqualTo(PUBLISH))
                        .withFormParam("view", containing("Ana"))
                        .withFormParam("view", notContaining("data_table")));
    }

    @Test
    void whatElseSlackDoesNotTakeOfAViewIsRefusedAtOnce() {
        slack.stubFor(post(PUBLISH).willReturn(okJson("{\"ok\":false,\"error\":\"invalid_arguments\"}")));

        assertThat(web.show(ORBIT, ANA, page(Block.paragraph("Ana")))).isInstanceOf(Outcome.Refused.class);
        slack.verify(1, postRequestedFor(urlEqualTo(PUBLISH)));
    }

    private static View page(Block... blocks) {
        return View.home(List.of(blocks));
    }

    private CallOutcome list(WorkspaceId workspace) {
        return web.call(workspace, "users.list", Map.of());
    }
}
