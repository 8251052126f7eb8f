package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Message;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which check-ins, mentions and thanks a summary holds, and what it holds back. */
class WhatASummaryCountsTest extends SummaryTest {

    @Test
    void aSecondCheckInOfTheWeekAddsAllOfItsAnswersSoThatItTellsOfNobodyAlone() {
        bot.clock().moveBy(Duration.ofDays(1));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara, eli, fatima).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        theDigestComes();

        assertThat(ana.say(ORBIT, "/stepup summary this week vis").message().text())
                .says("report.summary.row", "Visioning", 11);
        assertThat(goran.say(ORBIT, "/stepup me").words()).says("home.me.function", "Visioning", 11);
    }

    @Test
    void theSameNamingInOneCheckInCountsOnce() {
        bot.clock().moveBy(Duration.ofDays(7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        ana.say(ORBIT, "/stepup thanks @goran visioning again");
        bot.clock().moveBy(Duration.ofMinutes(1));

        assertThat(theDigestComes().words())
                .contains(text("report.function.names", "Visioning", "Goran Petrov") + "\n");
        assertThat(ana.say(ORBIT, "/stepup summary this week").message().text())
                .says("report.summary.row", "Visioning", 5);
    }

    @Test
    void onlyCheckInsWithADigestCount() {
        bot.clock().moveBy(Duration.ofDays(7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        eight.forEach(person -> opensTheForm(person)
                .choose("Visioning", person == hana ? "Ana Almeida" : "Hana Iyer")
                .submit());

        assertThat(ana.say(ORBIT, "/stepup summary vis").message().text())
                .says("report.turnout", 5, 8)
                .says("report.summary.row", "Visioning", 5);
        theDigestComes();
        Message both = ana.say(ORBIT, "/stepup summary vis").message();
        assertThat(both.text())
                .says("report.turnout", 13, 16, ANY, 2)
                .says("report.summary.row", "Visioning", 13, text("words.people", 3));
        assertThat(block(both, "data_visualization").toString()).contains("\"line\"");
    }

    @Test
    void aCheckInThatTooFewAnsweredIsLeftOutAndCounted() {
        bot.clock().moveBy(Duration.ofDays(7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        opensTheForm(bo).choose("Visioning", "Hana Iyer").submit();
        theDigestComes();

        assertThat(ana.say(ORBIT, "/stepup summary").message().text())
                .says("report.summary.answered", ANY, 1)
                .says("report.summary.row", "Visioning", 5, text("words.people", 1));
        assertThat(ana.say(ORBIT, "/stepup summary all teams this week").words())
                .says("report.summary.all.answered", 1, 8)
                .says("report.summary.all.withheld", 5);
        assertThat(ana.say(ORBIT, "/stepup summary this week").words()).says("report.summary.withheld", 1, 8, 5, 1, 26);
    }

    @Test
    void aLongerTimeIsAdvisedOnlyWhereTheAskedOneIsShorter() {
        bot.clock().moveBy(Duration.ofDays(53 * 7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        opensTheForm(bo).choose("Visioning", "Hana Iyer").submit();
        theDigestComes();

        assertThat(ana.say(ORBIT, "/stepup summary last 52 weeks").words())
                .says("report.summary.withheld", 1, 8, 5, 1, 0)
                .doesNotContain("/stepup summary last");
        ana.say(ORBIT, "/stepup export last 26 weeks");
        bot.settle();
        assertThat(ana.lastDm().words())
                .says("report.export.nothing", "Orbit", ANY, 5, 0)
                .doesNotContain("/stepup export last");
    }

    @Test
    void fewMentionsAreHeldBackAndNoneAreNoData() {
        bot.clock().moveBy(Duration.ofDays(7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        names(eli, "Relating", "Goran Petrov");
        theDigestComes();

        Message summary = ana.say(ORBIT, "/stepup summary this week").message();
        assertThat(block(summary, "table").getAsJsonArray("rows").get(3).toString())
                .says("report.spread.TOO_FEW_MENTIONS")
                .contains("Visioning", "\"4\"", "\"" + text("report.heldBack") + "\"")
                .doesNotSay("report.noData");
        assertThat(block(summary, "table").getAsJsonArray("rows").get(1).toString())
                .says("report.noData")
                .contains("Sensemaking")
                .doesNotSay("report.heldBack")
                .doesNotSay("report.spread.TOO_FEW_MENTIONS")
                .doesNotContain("\"0\"");
        assertThat(summary.text())
                .contains("Sensemaking: " + text("report.noData"))
                .says(
                        "report.summary.row",
                        "Relating",
                        1,
                        text("words.people", 1),
                        anyWith(text("report.spread.TOO_CLOSE")));
    }

    @Test
    void thanksCountWithTheDigestAfterThem() {
        ana.say(ORBIT, "/stepup thanks @goran visioning named him in the check-in as well");
        bo.say(ORBIT, "/stepup thanks @hana visioning in between");
        bot.clock().moveBy(Duration.ofDays(7));
        assertThat(ana.say(ORBIT, "/stepup summary vis").message().text())
                .says("report.summary.row", "Visioning", 5, text("words.people", 1));

        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara, eli)
                .forEach(person ->
                        opensTheForm(person).choose("Relating", "Hana Iyer").submit());
        assertThat(theDigestComes().words())
                .contains(text("report.function.names", "Visioning", "Goran Petrov and Hana Iyer") + "\n");

        assertThat(ana.say(ORBIT, "/stepup summary vis").message().text()).contains("Visioning: 7 mentions, 2 people");
    }
}
