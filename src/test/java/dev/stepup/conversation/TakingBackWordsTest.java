package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who told a story or gave thanks can take it back, until its digest and after it. */
class TakingBackWordsTest extends EndingTest {

    private static final String STORY = "Eli drew the map.";

    @Test
    void thanksThatAreTakenBackBeforeTheDigestAreNeitherReadNorCounted() {
        aCheckInRuns();
        bo.say(ORBIT, "/stepup thanks @eli relating listened to all of us");
        fiveAnswer();
        assertThat(eli.lastDm().words()).contains("listened to all of us");

        takesBack(bo, "listened");
        Message digest = theDigestComes();

        assertThat(eli.lastDm().words()).says("thanks.takenBack").doesNotContain("listened");
        assertThat(digest.words()).doesNotContain("listened");
        assertThat(me(eli).words()).doesNotContain("listened", "*Relating:*");
    }

    @Test
    void afterTheDigestThanksLeaveItAndTheNumbersStay() {
        aCheckInRuns();
        bo.say(ORBIT, "/stepup thanks @eli relating listened to all of us");
        fiveAnswer();
        Message digest = theDigestComes();
        assertThat(digest.words()).contains("listened");

        takesBack(bo, "listened");

        assertThat(ana.again(digest).words()).doesNotContain("listened").says("report.turnout", 5, 8);
        assertThat(me(eli).words()).doesNotContain("listened").contains("*Relating:* 1 mention");
    }

    @Test
    void afterTheDigestAStoryLeavesItAndThePagesAndTheNumbersStay() {
        aCheckInRuns();
        tells(bo, STORY);
        tells(chen, "Eli asked why.");
        fiveAnswer(dara, fatima, goran);
        Message digest = theDigestComes();
        assertThat(digest.words()).contains("drew the map", "asked why");

        takesBack(bo, "drew");

        assertThat(ana.again(digest).words())
                .doesNotContain("drew the map")
                .contains("asked why")
                .says("report.turnout", 5, 8);
        assertThat(me(eli).words()).doesNotContain("drew the map").contains("*Visioning:* 5 mentions", "asked why");
        assertThat(bo.lastDm().words()).doesNotContain("drew the map");
    }

    @Test
    void aSecondStoryLeavesTheDigestToo() {
        aCheckInRuns();
        tells(bo, STORY);
        tells(chen, "Eli asked why.");
        fiveAnswer(dara, fatima, goran);
        Message digest = theDigestComes();

        takesBack(bo, "drew");
        takesBack(chen, "asked");

        assertThat(ana.again(digest).words())
                .doesNotContain("drew the map", "asked why")
                .says("report.turnout", 5, 8);
    }

    @Test
    void nobodyIsOfferedTheWordsOfOthers() {
        aCheckInRuns();
        tells(bo, STORY);
        fiveAnswer(chen, dara, fatima, goran);
        theDigestComes();

        chen.say(ORBIT, "/stepup privacy");
        chen.press(seenBy(chen), text("privacy.takeBack"));
        assertThat(chen.form().words()).says("privacy.takeBack.none");
    }

    @Test
    void whereSomebodyWasErasedSinceNoStoryIsLeftThatWouldTellTheirs() {
        aCheckInRuns();
        tells(bo, STORY);
        tells(chen, "Eli asked why.");
        tells(dara, "Eli wrote it down.");
        fiveAnswer(fatima, goran);
        Message digest = theDigestComes();
        chen.say(ORBIT, "/stepup privacy");
        chen.press(seenBy(chen), "Delete my data");
        chen.form().submit();
        chen.form().close();
        for (int quarter = 0; quarter < 4; quarter++) {
            bot.settle();
            bot.clock().moveBy(Duration.ofSeconds(20));
        }
        bot.settle();
        assertThat(ana.again(digest).words()).contains("asked why");

        takesBack(bo, "drew");

        assertThat(ana.again(digest).words())
                .doesNotContain("drew the map")
                .doesNotContain("asked why")
                .doesNotContain("wrote it down")
                .says("report.turnout", 5, 8);
    }

    private void tells(Client person, String story) {
        assertThat(opensTheForm(person)
                        .choose("Visioning", "Eli Rosen")
                        .type("Story", story)
                        .submit()
                        .ok())
                .isTrue();
        bot.settle();
    }

    private void fiveAnswer(Client... people) {
        for (Client person : people) {
            names(person, "Visioning", "Eli Rosen");
        }
    }

    private void takesBack(Client person, String word) {
        bot.settle();
        person.say(ORBIT, "/stepup privacy");
        person.press(seenBy(person), text("privacy.takeBack"));
        String what = text("privacy.takeBack.what");
        String wanted = person.form().options(what).stream()
                .filter(option -> option.contains(word))
                .findFirst()
                .orElseThrow();
        assertThat(person.form().choose(what, wanted).submit().ok()).isTrue();
        assertThat(person.form().words()).says("privacy.takeBack.done");
        person.form().close();
        bot.settle();
    }
}
