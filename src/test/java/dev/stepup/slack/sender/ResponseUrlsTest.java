package dev.stepup.slack.sender;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.notContaining;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.slack.api.Slack;
import dev.stepup.chat.Block;
import dev.stepup.chat.DataTable;
import dev.stepup.chat.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an answer to a press on each of Slack's bad days. */
class ResponseUrlsTest {

    private static final String HERE = "/actions/1";
    private static final Message FIGURES = new Message(
            "Figures",
            List.of(
                    Block.paragraph("In words"),
                    new DataTable(
                            "people",
                            "People",
                            List.of("Name", "Mentions"),
                            List.of(new DataTable.Row("Ana", List.of(1))))));

    @RegisterExtension
    static final WireMockExtension slack = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final ResponseUrls urls = new ResponseUrls(Slack.getInstance());

    @ParameterizedTest
    @ValueSource(strings = {"ok", "", "{\"ok\":true}"})
    void slackTakesItWithAWordOrWithJson(String answer) {
        slack.stubFor(post(HERE).willReturn(ok(answer)));

        assertThat(answered()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_blocks", "{\"ok\":false,\"error\":\"invalid_blocks\"}"})
    void whatAWorkspaceDoesNotKnowIsLeftOut(String refusal) {
        slack.stubFor(post(HERE)
                .withRequestBody(containing("data_table"))
                .willReturn(aResponse().withStatus(400).withBody(refusal)));
        slack.stubFor(post(HERE).withRequestBody(notContaining("data_table")).willReturn(ok("ok")));

        assertThat(answered()).isTrue();
        slack.verify(
                1,
                postRequestedFor(urlEqualTo(HERE))
                        .withRequestBody(notContaining("data_table"))
                        .withRequestBody(containing("In words")));
    }

    @Test
    void whereNoBlockIsTakenItComesInWordsAlone() {
        slack.stubFor(post(HERE)
                .withRequestBody(containing("blocks"))
                .willReturn(okJson("{\"ok\":false,\"error\":\"invalid_blocks\"}")));
        slack.stubFor(post(HERE).withRequestBody(notContaining("blocks")).willReturn(ok("ok")));

        assertThat(answered()).isTrue();
        slack.verify(
                1,
                postRequestedFor(urlEqualTo(HERE))
                        .withRequestBody(notContaining("blocks"))
                        .withRequestBody(containing("Figures")));
    }

    @Test
    void anAddressThatIsOverOrABrokenConnectionTakesNothing() {
        slack.stubFor(post(HERE)
                .willReturn(aResponse().withStatus(404).withBody("{\"ok\":false,\"error\":\"expired_url\"}")));
        assertThat(answered()).isFalse();

        slack.stubFor(post(HERE).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertThat(answered()).isFalse();
    }

    private boolean answered() {
        return urls.answer(slack.baseUrl() + HERE, FIGURES, true);
    }
}
