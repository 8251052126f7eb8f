package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;

import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team whose channel is gone rests, and goes on when that is mended; its leads hear once of each. */
class MendingTheChannelTest extends ConversationTest {

    /** What leads hear about where the digests go. */
    private static final List<String> NEWS = List.of(
            "team.trouble.GONE",
            "team.trouble.ARCHIVED",
            "team.trouble.NOT_A_MEMBER",
            "team.mended",
            "team.mended.paused");

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
        countsDms(ana);
    }

    @Test
    void inTheNightItsLeadsAreLeftInPeaceUntilTheMorning() {
        bot.clock().moveTo(next(DayOfWeek.TUESDAY, "03:00"));
        slack.archive(ORBIT);
        slack.awaitQuiet();
        bot.settle();
        assertThat(news()).isEmpty();

        bot.timePassesTo(next(DayOfWeek.TUESDAY, "08:00"));
        assertThat(news()).singleElement().satisfies(each -> assertThat(each).says("team.trouble.ARCHIVED"));
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
                .satisfies(each ->
                        assertThat(each).says("team.trouble.ARCHIVED", "Orbit").contains("*Orbit*"));

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(bo.dms()).as("neither asked nor told").hasSize(bosBefore);
        assertThat(ana.say("general", "/stepup schedule").words())
                .says("team.rests.ARCHIVED")
                .says("schedule.leftOut.CHANNEL_TROUBLE");
        assertThat(ana.say("general", "/stepup pulse").words()).says("team.rests.ARCHIVED");
        assertThat(ana.say("general", "/stepup resume").words()).says("team.rests.ARCHIVED");

        slack.changes().archive(ORBIT, false);
        slack.awaitQuiet();
        bot.settle();
        assertThat(news()).hasSize(2);
        assertThat(news().get(1)).says("team.mended", "Orbit");
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(prompt(bo).words()).says("checkin.prompt", "Orbit");
    }

    @Test
    void whoRemovesTheBotIsToldHowToMendItAndInvitingItMendsIt() {
        slack.removeBotFrom(ORBIT);
        slack.awaitQuiet();
        bot.settle();
        assertThat(news()).singleElement().satisfies(each -> assertThat(each).says("team.trouble.NOT_A_MEMBER"));

        slack.addBotTo(ORBIT);
        slack.awaitQuiet();
        bot.settle();
        assertThat(news()).hasSize(2);
        assertThat(ana.say(ORBIT, "/stepup pulse").words()).says("checkin.started");
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
        assertThat(news().get(1)).says("team.mended.paused", "Orbit").doesNotSay("team.mended");
    }

    @Test
    void aDigestThatCouldNotBePostedComesWhenTheChannelIsWell() {
        aCheckInRunsToItsEnd();
        slack.trouble().next("chat.postMessage", Mishap.says("is_archived"));
        int before = ana.messages(ORBIT).size();

        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
        bot.settle();
        assertThat(ana.messages(ORBIT)).hasSize(before);
        assertThat(news()).singleElement().satisfies(each -> assertThat(each).says("team.trouble.ARCHIVED"));

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
        assertThat(ana.say("general", "/stepup digest").words()).says("team.rests.NOT_A_MEMBER");
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
        assertThat(news()).anySatisfy(each -> assertThat(each).says("team.trouble.GONE"));
        slack.trouble().clear();

        ana.press(ana.home(), "Team settings");
        assertThat(ana.form().choose("Channel for digests", "general").submit().ok())
                .isTrue();
        bot.settle();
        assertThat(news()).anySatisfy(each -> assertThat(each).says("team.mended", "Orbit", "<#C0GENERAL>"));
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
                .filter(each -> NEWS.stream().anyMatch(key -> says(each, key, "Orbit")))
                .toList();
    }
}
