package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team whose channel is gone rests, and goes on when that is mended; its leads hear once of each. */
class MendingTheChannelTest extends ConversationTest {

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
        countsDms(ana);
    }

    @AfterEach
    void theChannelIsAsBefore() {
        slack.changes().archive(ORBIT, false);
        slack.addBotTo(ORBIT);
        slack.awaitQuiet();
    }

    @Test
    void inTheNightItsLeadsAreLeftInPeaceUntilTheMorning() {
        bot.clock().moveTo(next(DayOfWeek.TUESDAY, "03:00"));
        slack.archive(ORBIT);
        slack.awaitQuiet();
        bot.settle();
        assertThat(news()).isEmpty();

        bot.timePassesTo(next(DayOfWeek.TUESDAY, "08:00"));
        assertThat(news()).singleElement().satisfies(each -> assertThat(each).contains("is archived"));
    }

    @Test
    void whileTheChannelIsArchivedTheTeamRests() {
        int bosBefore = bo.dms().size();
        slack.archive(ORBIT);
        slack.awaitQuiet();
        slack.repeatLastEvent();
        slack.awaitQuiet();
        bot.settle();
        assertThat(news())
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .contains(
                                "*Orbit*",
                                "that channel is archived. Bring it back, or choose another",
                                "*Orbit* rests"));

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(bo.dms()).as("neither asked nor told").hasSize(bosBefore);
        assertThat(ana.say("general", "/stepup schedule").words())
                .contains("is archived, so I cannot post there", "was left out: I could not post");
        assertThat(ana.say("general", "/stepup pulse").words()).contains("is archived, so I cannot post there");
        assertThat(ana.say("general", "/stepup resume").words()).contains("is archived, so I cannot post there");

        slack.changes().archive(ORBIT, false);
        slack.awaitQuiet();
        bot.settle();
        assertThat(news()).hasSize(2);
        assertThat(news().get(1)).contains("I can post for *Orbit*", "it goes on as before");
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(prompt(bo).words()).contains("Orbit: who stepped up lately?");
    }

    @Test
    void whoRemovesTheBotIsToldHowToMendItAndInvitingItMendsIt() {
        slack.removeBotFrom(ORBIT);
        slack.awaitQuiet();
        bot.settle();
        assertThat(news())
                .singleElement()
                .satisfies(each ->
                        assertThat(each).contains("because I am not in that channel. Write `/invite @Stepup` there"));

        slack.addBotTo(ORBIT);
        slack.awaitQuiet();
        bot.settle();
        assertThat(news()).hasSize(2);
        assertThat(ana.say(ORBIT, "/stepup pulse").words()).contains("has started");
    }

    @Test
    void whileCheckInsArePausedItsLeadsReadThatTheyStayPausedWhenItIsMended() {
        ana.say(ORBIT, "/stepup pause");
        slack.archive(ORBIT);
        slack.awaitQuiet();
        slack.changes().archive(ORBIT, false);
        slack.awaitQuiet();
        bot.settle();

        assertThat(news()).hasSize(2);
        assertThat(news().get(1))
                .contains("I can post for *Orbit*", "check-ins are still paused", "`/stepup resume`")
                .doesNotContain("as before");
    }

    @Test
    void aDigestThatCouldNotBePostedComesWhenTheChannelIsWell() {
        aCheckInRunsToItsEnd();
        slack.trouble().next("chat.postMessage", Mishap.says("is_archived"));
        int before = ana.messages(ORBIT).size();

        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
        bot.settle();
        assertThat(ana.messages(ORBIT)).hasSize(before);
        assertThat(news()).singleElement().satisfies(each -> assertThat(each).contains("that channel is archived"));

        bot.clock().moveBy(Duration.ofMinutes(16));
        bot.settle();
        bot.settle();
        assertThat(news()).as("mended, found by looking").hasSize(2);
        assertThat(ana.last(ORBIT).text()).contains("Orbit");
        assertThat(ana.messages(ORBIT)).hasSize(before + 1);
    }

    @Test
    void laterThanTheGraceTheDigestIsHadByAsking() {
        aCheckInRunsToItsEnd();
        slack.removeBotFrom(ORBIT);
        slack.awaitQuiet();
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
        assertThat(ana.say("general", "/stepup digest").words()).contains("I am not in");
        bot.clock().moveBy(Duration.ofHours(5));
        int before = ana.messages(ORBIT).size();
        slack.addBotTo(ORBIT);
        slack.awaitQuiet();
        bot.settle();
        assertThat(ana.messages(ORBIT)).hasSize(before);

        said(ana, "/stepup digest");
        bot.settle();
        assertThat(ana.last(ORBIT).text()).contains("Orbit");
    }

    @Test
    void anotherChannelMendsItAsWell() {
        slack.trouble().always("conversations.info", Mishap.says("channel_not_found"));
        slack.trouble()
                .when(
                        "chat.postMessage",
                        params -> params.get("channel").getAsString().equals("C0ORBIT"),
                        1,
                        Mishap.says("channel_not_found"));
        ana.say(ORBIT, "/stepup pulse");
        said(ana, "/stepup digest");
        bot.settle();
        assertThat(news()).anySatisfy(each -> assertThat(each).contains("its channel is gone or I cannot see it"));
        slack.trouble().clear();

        ana.press(ana.home(), "Team settings");
        assertThat(ana.form().choose("Channel for digests", "general").submit().ok())
                .isTrue();
        bot.settle();
        assertThat(news()).anySatisfy(each -> assertThat(each).contains("I can post for *Orbit* in <#C0GENERAL>"));
        Orbit.hears(ana, "general", "/stepup digest");
        bot.settle();
        assertThat(ana.last("general").text()).contains("Orbit");
    }

    private void aCheckInRunsToItsEnd() {
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        countsDms(ana);
    }

    private List<String> news() {
        return newDms(ana).stream()
                .map(Message::words)
                .filter(each -> each.contains("post for *Orbit*"))
                .toList();
    }
}
