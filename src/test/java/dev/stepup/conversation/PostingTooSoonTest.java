package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A digest that would show nothing is posted only after a look. */
class PostingTooSoonTest extends ConversationTest {

    @BeforeEach
    void aCheckInHasBegun() {
        aCheckInRuns();
    }

    @Test
    void whenNobodyHasAnsweredItSaysWhatComesOfItAndCanBeLeft() {
        int before = bo.messages(ORBIT).size();

        Message question = digest();
        assertThat(question.words()).says("report.digest.ask.OPEN", "Orbit");
        assertThat(question.buttons()).containsExactly("Post it", "Leave it");
        ana.press(question, "Leave it");
        bot.settle();

        assertThat(ana.again(question).words()).says("slack.confirm.left");
        assertThat(bo.messages(ORBIT)).hasSize(before);
        names(bo, "Inventing", "Chen Wei");
    }

    @Test
    void whenTooFewHaveAnsweredItIsPostedOnceItIsMeant() {
        List.of(ana, bo, dara, fatima).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        int before = bo.messages(ORBIT).size();
        Message first = digest();
        Message second = digest();
        assertThat(first.words()).says("report.digest.ask.OPEN");

        ana.press(first, "Post it");
        bot.settle();
        ana.press(second, "Post it");
        bot.settle();

        assertThat(ana.again(first).words()).says("report.digest.posted");
        assertThat(bo.messages(ORBIT)).hasSize(before + 1);
        assertThat(bo.last(ORBIT).words()).says("report.withheld", ANY, 4, 8);
    }

    @Test
    void whoAsksAgainAndAgainSeesNobodyAnswer() {
        String first = digest().words();
        for (Client person : List.of(bo, dara, fatima, hana)) {
            names(person, "Visioning", "Goran Petrov");
            assertThat(digest().words()).isEqualTo(first);
        }
    }

    @Test
    void aQuestionAboutTheCheckInBeforeLeavesTheRunningOneAlone() {
        Message old = digest();
        said(ana, "/stepup digest");
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(prompt(bo).buttons()).contains("Answer");

        ana.press(old, "Post it");
        bot.settle();

        assertThat(ana.say(ORBIT, "/stepup schedule").words()).says("checkin.schedule.running");
    }

    @Test
    void enoughAnswersArePostedAtOnce() {
        for (Client person : List.of(ana, bo, dara, fatima, hana)) {
            names(person, "Visioning", "Goran Petrov");
        }

        assertThat(digest().words()).says("report.digest.posted");
    }

    private Message digest() {
        return ana.say(ORBIT, "/stepup digest").message();
    }
}
