package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be posted and a person can mend, the team's leads hear of, once and in words. */
class HearingOfTroubleTest extends ConversationTest {

    @BeforeEach
    void aCheckInIsOver() {
        aCheckInRuns();
        countsDms(ana);
    }

    @Test
    void aDigestThatAnAdminRestrictedIsToldOnce() {
        int bosBefore = bo.dms().size();
        slack.trouble()
                .when(
                        "chat.postMessage",
                        params -> params.get("channel").getAsString().equals("C0ORBIT"),
                        Integer.MAX_VALUE,
                        Mishap.says("restricted_action"));

        said(ana, "/stepup digest");
        bot.settle();
        said(ana, "/stepup digest");
        bot.clock().moveBy(Duration.ofHours(1));
        bot.settle();

        assertThat(newDms(ana))
                .extracting(Message::words)
                .singleElement()
                .satisfies(each ->
                        assertThat(each).contains("*Orbit*", "because an admin has restricted who may post there"));
        assertThat(bo.dms()).as("who leads nothing hears nothing").hasSize(bosBefore);
    }

    @Test
    void aDigestThatNobodyCanMendIsNotTold() {
        slack.trouble().always("chat.postMessage", Mishap.says("no_permission"));

        said(ana, "/stepup digest");
        bot.settle();

        assertThat(newDms(ana)).isEqualTo(List.of());
    }
}
