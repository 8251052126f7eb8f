package dev.stepup.slack.sender;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.slack.api.Slack;
import dev.stepup.chat.platform.FileSender;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Web;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever answers in Slack's place cannot send a token, a file or an answer on to somewhere else. */
class NotFollowingTest {

    private static final WorkspaceId ORBIT = new WorkspaceId("T0ORBIT");

    @RegisterExtension
    static final WireMockExtension slack = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @RegisterExtension
    static final WireMockExtension elsewhere = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final URI api = URI.create(slack.baseUrl() + "/api/");
    private final Slack client = Web.client(api, Duration.ofSeconds(5));
    private final SlackWeb web = Web.at(api, Duration.ofSeconds(5), Clock.systemUTC());

    @BeforeEach
    void elsewhereAnythingIsTaken() {
        elsewhere.stubFor(any(anyUrl()).willReturn(okJson("{\"ok\":true}")));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void neitherCallsNorFilesNorAnswersGoWhereARedirectPoints(int status) {
        slack.stubFor(any(anyUrl())
                .willReturn(aResponse().withStatus(status).withHeader("Location", elsewhere.baseUrl() + "/taken")));

        assertThat(web.call(ORBIT, "chat.postMessage", Map.of("text", "Between us")))
                .isInstanceOf(CallOutcome.RetryAfter.class);
        assertThat(SlackWeb.call(client, "xapp-1", "apps.connections.open", Map.of()))
                .isInstanceOf(CallOutcome.RetryAfter.class);
        assertThat(new SlackUploadedFiles(client, Web.installations())
                        .bytes(ORBIT, URI.create(slack.baseUrl() + "/files/F1")))
                .isEmpty();
        assertThat(new ResponseUrls(client).takeAway(slack.baseUrl() + "/answer"))
                .isFalse();
        elsewhere.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void norDoesAFileThatIsUploaded() {
        slack.stubFor(post("/api/files.getUploadURLExternal")
                .willReturn(
                        okJson("{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"" + slack.baseUrl() + "/upload\"}")));
        slack.stubFor(post("/api/conversations.open").willReturn(okJson("{\"ok\":true,\"channel\":{\"id\":\"D1\"}}")));
        slack.stubFor(post("/upload")
                .willReturn(aResponse().withStatus(307).withHeader("Location", elsewhere.baseUrl() + "/taken")));

        assertThat(send()).isEqualTo(FileSender.Outcome.NOT_NOW);
        elsewhere.verify(0, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"ok\":true}", "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"no address\"}", "[]", ""})
    void aPlaceForAFileThatIsNoneIsAskedForLater(String answer) {
        slack.stubFor(post("/api/files.getUploadURLExternal").willReturn(okJson(answer)));
        slack.stubFor(post("/api/conversations.open").willReturn(okJson("{\"ok\":true,\"channel\":{\"id\":\"D1\"}}")));

        assertThat(send()).isEqualTo(FileSender.Outcome.NOT_NOW);
    }

    @Test
    void fromHttpsToHttpEvenLess() {
        OkHttpClient http = client.getHttpClient().getOkHttpClient();

        assertThat(http.followRedirects()).isFalse();
        assertThat(http.followSslRedirects()).isFalse();
    }

    private FileSender.Outcome send() {
        return new SlackFileSender(web, client)
                .send(
                        ORBIT,
                        new MemberId("U0ANA"),
                        "stepup.csv",
                        "a,b".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "");
    }
}
