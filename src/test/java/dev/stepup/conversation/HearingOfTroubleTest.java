package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;

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
        refusesInOrbit("restricted_action");

        said(ana, "/stepup digest");
        bot.settle();
        said(ana, "/stepup digest");
        bot.clock().moveBy(Duration.ofHours(1));
        bot.settle();

        assertThat(newDms(ana))
                .extracting(Message::words)
                .singleElement()
                .satisfies(each -> assertThat(each).says("team.refused.POSTING_RESTRICTED", "Orbit"));
        assertThat(bo.dms()).as("who leads nothing hears nothing").hasSize(bosBefore);
    }

    @Test
    void aDigestThatSlackRefusesForAReasonNobodyKnowsIsTriedForAnHourThenToldAndHadByAsking() {
        refusesInOrbit("brand_new_error");
        int before = posts();

        said(ana, "/stepup digest");
        bot.settle();
        anHourPasses();
        assertThat(newDms(ana))
                .extracting(Message::words)
                .singleElement()
                .satisfies(each -> assertThat(each).says("team.refused.UNKNOWN", "Orbit", ANY, "brand_new_error"));

        slack.trouble().clear();
        said(ana, "/stepup digest");
        bot.settle();
        assertThat(posts()).isEqualTo(before + 1);
        assertThat(ana.last(ORBIT).text()).contains("Orbit");
    }

    @Test
    void aReasonNobodyKnowsThatPassesCostsNothing() {
        refusesInOrbit("brand_new_error");
        int before = posts();
        said(ana, "/stepup digest");
        bot.settle();

        slack.trouble().clear();
        bot.clock().moveBy(Duration.ofMinutes(6));
        bot.settle();

        assertThat(posts()).isEqualTo(before + 1);
        assertThat(newDms(ana)).isEqualTo(List.of());
    }

    @Test
    void whatManyPeopleDoNotGetForTheSameReasonIsToldOnceADay() {
        slack.trouble()
                .when(
                        "chat.postMessage",
                        params -> !params.get("channel")
                                .getAsString()
                                .equals(ana.lastDm().channel()),
                        Integer.MAX_VALUE,
                        Mishap.says("brand_new_error"));
        said(bo, "/stepup thanks @chen inventing the map");
        said(bo, "/stepup thanks @dara inventing the map");
        bot.settle();
        anHourPasses();

        assertThat(newDms(ana))
                .extracting(Message::words)
                .singleElement()
                .satisfies(each -> assertThat(each).says("team.refused.UNKNOWN"));
    }

    private int posts() {
        return (int) ana.messages(ORBIT).stream()
                .filter(message -> !message.ephemeral())
                .count();
    }

    private void refusesInOrbit(String error) {
        slack.trouble()
                .when(
                        "chat.postMessage",
                        params -> params.get("channel").getAsString().equals("C0ORBIT"),
                        Integer.MAX_VALUE,
                        Mishap.says(error));
    }

    private void anHourPasses() {
        for (int tries = 0; tries < 30; tries++) {
            bot.clock().moveBy(Duration.ofMinutes(5));
            bot.settle();
        }
    }

    @Test
    void aDigestThatNobodyCanMendIsNotTold() {
        slack.trouble().always("chat.postMessage", Mishap.says("no_permission"));

        said(ana, "/stepup digest");
        bot.settle();

        assertThat(newDms(ana)).isEqualTo(List.of());
    }
}
