package dev.stepup.slack.sender;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.stepup.chat.Destination;
import dev.stepup.chat.MessageKey;
import dev.stepup.conversation.LogLines;
import dev.stepup.conversation.TestClock;
import dev.stepup.outbox.Backoff;
import dev.stepup.outbox.OutboxEntries.Settlement;
import dev.stepup.outbox.OutboxEntry;
import dev.stepup.outbox.RateLimiter;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Web;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import io.github.bucket4j.TimeMeter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of one call on each of Slack's bad days. */
class SlackMessageSenderTest {

    private static final String POST = "/api/chat.postMessage";
    private static final WorkspaceId ORBIT = new WorkspaceId("T0ORBIT");
    private static final WorkspaceId OTHER = new WorkspaceId("T0OTHER");
    private static final String BLOCKS = "[{\"type\":\"divider\"}]";

    @RegisterExtension
    static final WireMockExtension slack = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final TestClock clock = TestClock.standing(Instant.parse("2026-11-23T12:00:00Z"));
    private final SlackWeb web = patientFor(Duration.ofMinutes(1));
    private final DirectMessages conversations = new ConversationsInMemory();
    private final SlackMessageSender messageSender = messageSender(web);

    private SlackWeb patientFor(Duration callDeadline) {
        return Web.at(URI.create(slack.baseUrl() + "/api/"), callDeadline, clock);
    }

    private SlackMessageSender messageSender(SlackWeb web) {
        return new SlackMessageSender(
                web,
                conversations,
                new NoEntries(),
                new DeliveryLookup(web, conversations),
                new RateLimiter(0, TimeMeter.SYSTEM_NANOTIME),
                new Retries(new Backoff(new Random(1)), clock),
                clock);
    }

    @BeforeEach
    void onAGoodDay() {
        slack.stubFor(post(POST).willReturn(okJson("{\"ok\":true,\"channel\":\"C0ORBIT\",\"ts\":\"1.2\"}")));
        slack.stubFor(
                post("/api/conversations.open").willReturn(okJson("{\"ok\":true,\"channel\":{\"id\":\"D0ANA\"}}")));
    }

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
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"ok\"",
                "<html>",
                "{",
                "{}",
                "{\"ok\":null}",
                "{\"ok\":{}}",
                "{\"ok\":1}",
                "{\"ok\":\"perhaps\"}"
            })
    void anAnswerThatMakesNoSenseIsTriedAgainOnceItIsClearThatTheMessageIsNotThere(String answer) {
        answering(okJson(answer));

        OutboxEntry again = later(messageSender.deliver(toChannel(ORBIT))).call();

        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.mayHaveArrived()).isTrue();
        isThere("letter::key:");
        assertThat(receipt(messageSender.deliver(again))).contains(new OutboxEntry.Receipt("C0ORBIT", "7.0"));
        slack.verify(1, postRequestedFor(urlEqualTo(POST)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ok\":true}",
                "{\"ok\":\"true\"}",
                "{\"ok\":true,\"channel\":null}",
                "{\"ok\":true,\"channel\":{},\"ts\":[]}",
                "{\"ok\":true,\"channel\":\"C0ORBIT\",\"ts\":\"\"}"
            })
    void whatSlackSaysItHasPostedIsNeverPostedAgainAlthoughItDoesNotSayWhere(String answer) {
        answering(okJson(answer));
        assertThat(receipt(messageSender.deliver(toChannel(ORBIT)))).isEmpty();

        isThere("letter::key:");
        assertThat(receipt(messageSender.deliver(toChannel(ORBIT))))
                .contains(new OutboxEntry.Receipt("C0ORBIT", "7.0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"brand_new_error\"",
                "\"external_channel_migrating\"",
                "7",
                "{}",
                "null",
                "\"<!channel> words of somebody\""
            })
    void anErrorThatNobodyKnowsIsTriedForAboutAnHourAndThenGivenUpWithOneLogLine(String error) {
        answering(okJson("{\"ok\":false,\"error\":" + error + "}"));
        slack.stubFor(post("/api/conversations.history").willReturn(okJson("{\"ok\":true,\"messages\":[]}")));
        Instant first = clock.instant();
        try (LogLines log = LogLines.listen()) {
            Settlement settlement = messageSender.deliver(toChannel(ORBIT));
            while (settlement instanceof Settlement.Later later) {
                assertThat(log.all()).noneMatch(line -> line.contains("Slack refused"));
                clock.moveTo(later.due());
                settlement = messageSender.deliver(later.call());
            }

            assertThat(Duration.between(first, clock.instant()))
                    .isBetween(Duration.ofMinutes(40), Duration.ofMinutes(90));
            assertThat(settlement)
                    .isInstanceOfSatisfying(
                            Settlement.GivenUp.class,
                            given -> assertThat(given.error()).matches("brand_new_error|external_.*|unknown_error"));
            assertThat(log.all())
                    .filteredOn(line -> line.contains("Slack refused"))
                    .hasSize(1);
        }
    }

    @Test
    void anHourOfSlacksOwnTroubleDoesNotCountAgainstAnErrorThatNobodyKnows() {
        OutboxEntry call = toChannel(ORBIT);
        answering(okJson("{\"ok\":false,\"error\":\"service_unavailable\"}"));
        for (int tries = 0; tries < 100; tries++) {
            call = later(messageSender.deliver(call)).call();
        }

        answering(okJson("{\"ok\":false,\"error\":\"brand_new_error\"}"));
        assertThat(messageSender.deliver(call)).isInstanceOf(Settlement.Later.class);
    }

    @Test
    void aConversationThatSlackOpensWithoutSayingWhichIsOpenedAgainLater() {
        slack.stubFor(post("/api/conversations.open").willReturn(okJson("{\"ok\":true}")));

        assertThat(messageSender.deliver(toAna(ORBIT))).isInstanceOf(Settlement.Later.class);
        slack.verify(0, postRequestedFor(urlEqualTo(POST)));
    }

    private static void isThere(String name) {
        slack.stubFor(post("/api/conversations.history")
                .willReturn(okJson("{\"ok\":true,\"messages\":[7,{\"ts\":\"7.0\",\"metadata\":"
                        + DeliveryLookup.metadata(name) + "}]}")));
    }

    private static Optional<OutboxEntry.Receipt> receipt(Settlement settlement) {
        assertThat(settlement).isInstanceOf(Settlement.Done.class);
        return ((Settlement.Done) settlement).receipt();
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

    private static void answering(ResponseDefinitionBuilder answer) {
        slack.stubFor(post(POST).willReturn(answer));
    }

    private static com.github.tomakehurst.wiremock.matching.RequestPatternBuilder fromWorkspace(WorkspaceId workspace) {
        return postRequestedFor(urlEqualTo(POST)).withHeader("Authorization", equalTo("Bearer xoxb-" + workspace));
    }

    private static Settlement.Later later(Settlement settlement) {
        assertThat(settlement).isInstanceOf(Settlement.Later.class);
        return (Settlement.Later) settlement;
    }

    private OutboxEntry toChannel(WorkspaceId workspace) {
        return call(workspace, Destination.channel("C0ORBIT"));
    }

    private OutboxEntry toAna(WorkspaceId workspace) {
        return call(workspace, Destination.person(new MemberId("U0ANA")));
    }

    private OutboxEntry call(WorkspaceId workspace, Destination to) {
        return new OutboxEntry(
                workspace,
                MessageKey.of("letter", "key"),
                1,
                new OutboxEntry.Post(to, "Hello & <welcome>", BLOCKS),
                0,
                0,
                false,
                clock.instant());
    }
}
