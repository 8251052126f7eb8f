package dev.stepup.slack.sender;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
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
import dev.stepup.outbox.OutboxEntry;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Web;
import dev.stepup.slack.sender.DeliveryLookup.Finding;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a message has arrived is seen in the conversation it went to, as far as that may be read. */
class DeliveryLookupTest {

    private static final String HISTORY = "/api/conversations.history";
    private static final String OPEN = "/api/conversations.open";
    private static final WorkspaceId ORBIT = new WorkspaceId("T0ORBIT");
    private static final MemberId ANA = new MemberId("U0ANA");
    private static final Instant MADE = Instant.parse("2026-11-23T12:00:00Z");

    @RegisterExtension
    static final WireMockExtension slack = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final SlackWeb web =
            Web.at(URI.create(slack.baseUrl() + "/api/"), Duration.ofMinutes(1), Clock.systemUTC());
    private final DirectMessages conversations = new ConversationsInMemory();
    private final DeliveryLookup deliveryLookup = new DeliveryLookup(web, conversations);

    @Test
    void aMessageWithItsKeyIsIt() {
        showing("""
                {"ts":"3.0"},
                {"ts":"2.0","metadata":{"event_type":"stepup_message","event_payload":{"key":"other"}}},
                {"ts":"1.0","metadata":{"event_type":"stepup_message","event_payload":{"key":"letter::hello:"}}}
                """);

        assertThat(deliveryLookup.of(to(Destination.channel("C0ORBIT"))))
                .isEqualTo(new Finding.Arrived(new OutboxEntry.Receipt("C0ORBIT", "1.0")));
        slack.verify(postRequestedFor(urlEqualTo(HISTORY))
                .withFormParam("channel", equalTo("C0ORBIT"))
                .withFormParam("include_all_metadata", equalTo("true"))
                .withFormParam("oldest", equalTo("" + MADE.minusSeconds(300).getEpochSecond())));
    }

    @Test
    void withoutOneItIsSentAgain() {
        showing("""
                {"ts":"2.0","metadata":{"event_type":"stepup_message","event_payload":{"key":"letter::hello too:"}}},
                {"ts":"1.0","metadata":{"event_type":"another_app","event_payload":{"key":"letter::hello:"}}}
                """);

        assertThat(deliveryLookup.of(to(Destination.channel("C0ORBIT")))).isEqualTo(new Finding.SendAgain());
    }

    @Test
    void aConversationThatIsNotKnownIsOpenedAndRemembered() {
        slack.stubFor(post(OPEN).willReturn(okJson("{\"ok\":true,\"channel\":{\"id\":\"D0ANA\"}}")));
        showing(
                "{\"ts\":\"1.0\",\"metadata\":{\"event_type\":\"stepup_message\",\"event_payload\":{\"key\":\"letter::hello:\"}}}");

        assertThat(deliveryLookup.of(to(Destination.person(ANA))))
                .isEqualTo(new Finding.Arrived(new OutboxEntry.Receipt("D0ANA", "1.0")));
        assertThat(deliveryLookup.of(to(Destination.person(ANA)))).isInstanceOf(Finding.Arrived.class);
        slack.verify(1, postRequestedFor(urlEqualTo(OPEN)));
        assertThat(conversations.with(ORBIT, ANA)).contains("D0ANA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing_scope", "not_in_channel", "channel_not_found", "is_archived"})
    void whereHistoryMayNotBeReadASecondCopyIsBetterThanNone(String error) {
        answering(okJson("{\"ok\":false,\"error\":\"" + error + "\"}"));

        assertThat(deliveryLookup.of(to(Destination.channel("C0ORBIT")))).isEqualTo(new Finding.SendAgain());
    }

    @Test
    void whereItMayBeReadLaterThatIsWaitedFor() {
        answering(aResponse().withStatus(429).withHeader("Retry-After", "17"));
        assertThat(deliveryLookup.of(to(Destination.channel("C0ORBIT"))))
                .isEqualTo(new Finding.LookAgain(Duration.ofSeconds(17)));

        answering(aResponse().withStatus(503));
        assertThat(deliveryLookup.of(to(Destination.channel("C0ORBIT")))).isInstanceOf(Finding.LookAgain.class);

        answering(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertThat(deliveryLookup.of(to(Destination.channel("C0ORBIT")))).isInstanceOf(Finding.LookAgain.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"ok\":true}", "{\"ok\":true,\"messages\":{}}", "{\"ok\":false,\"error\":\"brand_new_error\"}"
            })
    void whatSlackDoesNotTellIsNotTakenForNothingThere(String answer) {
        answering(okJson(answer));

        assertThat(deliveryLookup.of(to(Destination.channel("C0ORBIT")))).isEqualTo(new Finding.NotTold());
    }

    @Test
    void whatIsRevisedNeedsNoLooking() {
        assertThat(deliveryLookup.of(call(new OutboxEntry.Revision("Hello", "[]", false, Optional.empty()))))
                .isEqualTo(new Finding.SendAgain());
        slack.verify(0, postRequestedFor(urlEqualTo(HISTORY)));
    }

    private static void showing(String messages) {
        answering(okJson("{\"ok\":true,\"messages\":[" + messages + "]}"));
    }

    private static void answering(ResponseDefinitionBuilder answer) {
        slack.stubFor(post(HISTORY).willReturn(answer));
    }

    private static OutboxEntry to(Destination destination) {
        return call(new OutboxEntry.Post(destination, "Hello", "[]"));
    }

    private static OutboxEntry call(OutboxEntry.Content content) {
        return new OutboxEntry(ORBIT, MessageKey.of("letter", "hello"), 1, content, 1, 0, true, MADE);
    }
}
