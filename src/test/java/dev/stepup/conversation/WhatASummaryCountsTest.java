package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
                .contains("Visioning: 11 mentions");
        assertThat(goran.say(ORBIT, "/stepup me").words()).contains("*Visioning:* 11 mentions");
    }

    @Test
    void theSameNamingInOneCheckInCountsOnce() {
        bot.clock().moveBy(Duration.ofDays(7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        ana.say(ORBIT, "/stepup thanks @goran visioning again");
        bot.clock().moveBy(Duration.ofMinutes(1));

        assertThat(theDigestComes().words()).contains("*Visioning:* Goran Petrov\n");
        assertThat(ana.say(ORBIT, "/stepup summary this week").message().text()).contains("Visioning: 5 mentions");
    }

    @Test
    void onlyCheckInsWithADigestCount() {
        bot.clock().moveBy(Duration.ofDays(7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        eight.forEach(person -> opensTheForm(person)
                .choose("Visioning", person == hana ? "Ana Almeida" : "Hana Iyer")
                .submit());

        assertThat(ana.say(ORBIT, "/stepup summary vis").message().text()).contains("5 of 8", "Visioning: 5 mentions");
        theDigestComes();
        Message both = ana.say(ORBIT, "/stepup summary vis").message();
        assertThat(both.text())
                .contains("13 of 16 answered, 2 check-ins together.", "Visioning: 13 mentions, 3 people");
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
                .contains("One check-in is left out", "Visioning: 5 mentions, 1 person");
        assertThat(ana.say(ORBIT, "/stepup summary all teams this week").words())
                .contains("1 of 8", "too few answers, shown from 5 on");
        assertThat(ana.say(ORBIT, "/stepup summary this week").words())
                .contains("1 of 8 answered", "from 5 answers on", "A longer time", "/stepup summary last 26 weeks");
    }

    @Test
    void aLongerTimeIsAdvisedOnlyWhereTheAskedOneIsShorter() {
        bot.clock().moveBy(Duration.ofDays(53 * 7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        opensTheForm(bo).choose("Visioning", "Hana Iyer").submit();
        theDigestComes();

        assertThat(ana.say(ORBIT, "/stepup summary last 52 weeks").words())
                .contains("1 of 8 answered", "from 5 answers on")
                .doesNotContain("A longer time", "last 26 weeks");
        ana.say(ORBIT, "/stepup export last 26 weeks");
        bot.settle();
        assertThat(ana.lastDm().words())
                .contains("there is nothing to export", "The digest reports it.")
                .doesNotContain("longer time");
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
                .contains("Visioning", "\"4\"", "\"held back\"", "too close to say")
                .doesNotContain("no data");
        assertThat(block(summary, "table").getAsJsonArray("rows").get(1).toString())
                .contains("Sensemaking", "no data")
                .doesNotContain("held back", "too few", "\"0\"");
        assertThat(summary.text()).contains("Sensemaking: no data", "Relating: 1 mention, 1 person, too close to say");
    }

    @Test
    void thanksCountWithTheDigestAfterThem() {
        ana.say(ORBIT, "/stepup thanks @goran visioning named him in the check-in as well");
        bo.say(ORBIT, "/stepup thanks @hana visioning in between");
        bot.clock().moveBy(Duration.ofDays(7));
        assertThat(ana.say(ORBIT, "/stepup summary vis").message().text()).contains("Visioning: 5 mentions, 1 person");

        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara, eli)
                .forEach(person ->
                        opensTheForm(person).choose("Relating", "Hana Iyer").submit());
        assertThat(theDigestComes().words()).contains("*Visioning:* Goran Petrov and Hana Iyer\n");

        assertThat(ana.say(ORBIT, "/stepup summary vis").message().text()).contains("Visioning: 7 mentions, 2 people");
    }
}
