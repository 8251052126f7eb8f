package dev.stepup.slack.sender;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.conversation.LogLines;
import dev.stepup.outbox.OutboxEntries.Settlement;
import dev.stepup.outbox.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a call that Slack answers in a way that nobody understands. */
class UnclearAnswersTest extends CallingSlackTest {

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
}
