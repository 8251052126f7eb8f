package dev.stepup.slack.sender;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.stepup.chat.Destination;
import dev.stepup.chat.MessageKey;
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
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A message sender that calls a Slack whose answers the test decides. */
abstract class CallingSlackTest {

    static final String POST = "/api/chat.postMessage";
    static final WorkspaceId ORBIT = new WorkspaceId("T0ORBIT");
    static final WorkspaceId OTHER = new WorkspaceId("T0OTHER");
    static final String BLOCKS = "[{\"type\":\"divider\"}]";

    @RegisterExtension
    static final WireMockExtension slack = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    final TestClock clock = TestClock.standing(Instant.parse("2026-11-23T12:00:00Z"));
    final SlackWeb web = patientFor(Duration.ofMinutes(1));
    final DirectMessages conversations = new ConversationsInMemory();
    final SlackMessageSender messageSender = messageSender(web);

    SlackWeb patientFor(Duration callDeadline) {
        return Web.at(URI.create(slack.baseUrl() + "/api/"), callDeadline, clock);
    }

    SlackMessageSender messageSender(SlackWeb web) {
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

    static void answering(ResponseDefinitionBuilder answer) {
        slack.stubFor(post(POST).willReturn(answer));
    }

    static Settlement.Later later(Settlement settlement) {
        assertThat(settlement).isInstanceOf(Settlement.Later.class);
        return (Settlement.Later) settlement;
    }

    OutboxEntry toChannel(WorkspaceId workspace) {
        return call(workspace, Destination.channel("C0ORBIT"));
    }

    OutboxEntry toAna(WorkspaceId workspace) {
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
