package dev.stepup.slack.sender;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.stepup.outbox.OutboxEntries.Settlement;
import dev.stepup.outbox.OutboxEntry;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of one call on each of Slack's bad days. */
class SlackMessageSenderTest extends CallingSlackTest {

    @Test
    void aMessageIsPostedWithTheWorkspacesTokenAndCallsNoPreviews() {
        Settlement done = messageSender.deliver(toChannel(ORBIT));

        assertThat(done)
                .isInstanceOfSatisfying(
                        Settlement.Done.class,
                        settled -> assertThat(settled.receipt()).contains(new OutboxEntry.Receipt("C0ORBIT", "1.2")));
        slack.verify(postRequestedFor(urlEqualTo(POST))
                .withHeader("Authorization", equalTo("Bearer xoxb-T0ORBIT"))
                .withFormParam("channel", equalTo("C0ORBIT"))
                .withFormParam("text", equalTo("Hello & <welcome>"))
                .withFormParam("blocks", equalTo(BLOCKS))
                .withFormParam("unfurl_links", equalTo("false")));
    }

    @Test
    void theTimeThatSlackNamesHoldsForTheMethodAndTheWorkspaceAlone() {
        slack.stubFor(post(POST)
                .withHeader("Authorization", containing("T0ORBIT"))
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "30")));

        assertThat(later(messageSender.deliver(toChannel(ORBIT))).due())
                .isEqualTo(clock.instant().plusSeconds(30));

        clock.moveBy(Duration.ofSeconds(10));
        Settlement.Later keptBack = later(messageSender.deliver(toChannel(ORBIT)));
        assertThat(keptBack.due()).isEqualTo(clock.instant().plusSeconds(20));
        assertThat(keptBack.call().attempts()).isZero();
        slack.verify(1, fromWorkspace(ORBIT));

        assertThat(messageSender.deliver(toChannel(OTHER))).isInstanceOf(Settlement.Done.class);
        assertThat(later(messageSender.deliver(toAna(ORBIT))).reason()).isEqualTo("kept_back");
        slack.verify(1, postRequestedFor(urlEqualTo("/api/conversations.open")));

        clock.moveBy(Duration.ofSeconds(20));
        messageSender.deliver(toChannel(ORBIT));
        slack.verify(2, fromWorkspace(ORBIT));
    }

    @Test
    void aLimitThatNamesNoTimeLastsHalfAMinute() {
        answering(aResponse().withStatus(429));

        assertThat(later(messageSender.deliver(toChannel(ORBIT))).due())
                .isEqualTo(clock.instant().plusSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void anErrorOfSlacksServersIsTriedAgain(int status) {
        answering(aResponse().withStatus(status).withBody("<html>Sorry</html>"));

        assertThat(later(messageSender.deliver(toChannel(ORBIT))).call().attempts())
                .isEqualTo(1);
    }

    @Test
    void anErrorThatNamesATimeIsTriedAgainThen() {
        answering(aResponse().withStatus(503).withHeader("Retry-After", "90"));

        assertThat(later(messageSender.deliver(toChannel(ORBIT))).due())
                .isEqualTo(clock.instant().plusSeconds(90));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenConnectionIsTriedAgain(Fault fault) {
        answering(aResponse().withFault(fault));

        assertThat(later(messageSender.deliver(toChannel(ORBIT))).call().attempts())
                .isEqualTo(1);
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedForForever() {
        answering(okJson("{\"ok\":true,\"channel\":\"C0ORBIT\",\"ts\":\"1.2\"}").withFixedDelay(5_000));
        SlackMessageSender impatient = messageSender(patientFor(Duration.ofMillis(300)));

        assertThat(later(impatient.deliver(toChannel(ORBIT))).call().attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "fatal_error", "service_unavailable", "request_timeout", "ratelimited"})
    void anErrorThatPassesIsTriedAgain(String error) {
        answering(okJson("{\"ok\":false,\"error\":\"" + error + "\"}"));

        assertThat(messageSender.deliver(toChannel(ORBIT))).isInstanceOf(Settlement.Later.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel_not_found",
                "not_in_channel",
                "is_archived",
                "account_inactive",
                "token_revoked",
                "no_text"
            })
    void anErrorThatStaysEndsTheCall(String error) {
        answering(okJson("{\"ok\":false,\"error\":\"" + error + "\"}"));

        assertThat(messageSender.deliver(toChannel(ORBIT)))
                .isInstanceOfSatisfying(
                        Settlement.GivenUp.class,
                        given -> assertThat(given.error()).isEqualTo(error));
        slack.verify(1, postRequestedFor(urlEqualTo(POST)));
    }

    @Test
    void blocksThatSlackCannotDrawAreLeftOutAndWordsThatItCannotTakeAreGivenUp() {
        slack.stubFor(post(POST)
                .withFormParam("blocks", containing("divider"))
                .willReturn(okJson("{\"ok\":false,\"error\":\"invalid_blocks\"}")));
        assertThat(messageSender.deliver(toChannel(ORBIT))).isInstanceOf(Settlement.Done.class);
        slack.verify(2, postRequestedFor(urlEqualTo(POST)));

        answering(okJson("{\"ok\":false,\"error\":\"invalid_blocks\"}"));
        assertThat(messageSender.deliver(toChannel(ORBIT))).isInstanceOf(Settlement.GivenUp.class);
    }

    @Test
    void aPersonWithWhomSlackOpensNoConversationIsGivenUp() {
        slack.stubFor(post("/api/conversations.open").willReturn(okJson("{\"ok\":false,\"error\":\"user_disabled\"}")));

        assertThat(messageSender.deliver(toAna(ORBIT))).isInstanceOf(Settlement.GivenUp.class);
        slack.verify(0, postRequestedFor(urlEqualTo(POST)));
    }

    private static com.github.tomakehurst.wiremock.matching.RequestPatternBuilder fromWorkspace(WorkspaceId workspace) {
        return postRequestedFor(urlEqualTo(POST)).withHeader("Authorization", equalTo("Bearer xoxb-" + workspace));
    }
}
