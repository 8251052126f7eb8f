package dev.stepup.conversation;

import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Message;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lead leaves out the next check-in after a look, and may take that back until its time. */
class SkippingACheckInTest extends ConversationTest {

    private Instant thursday = Instant.EPOCH;

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
        thursday = next(DayOfWeek.THURSDAY, "10:00");
        countsDms(bo);
    }

    @Test
    void itSaysWhatItWillDoAndDoesItOnlyWhenThatIsMeant() {
        Message question = skip();
        assertThat(question.words())
                .says("schedule.skip.ask", "Orbit", anyWith(day(thursday)), anyWith(day(aWeekLater())));
        assertThat(question.buttons()).containsExactly("Post it", "Leave it");
        assertThat(schedule()).doesNotSay("schedule.leftOut.SKIPPED");

        ana.press(question, "Leave it");

        assertThat(ana.again(question).words()).says("slack.confirm.left");
        assertThat(ana.again(question).buttons()).isEmpty();
        asksOn(thursday);
    }

    @Test
    void askedTwiceAboutTheSameCheckInItLeavesOutThatOneOnly() {
        Message first = skip();
        Message second = skip();

        ana.press(first, "Post it");
        ana.press(second, "Post it");

        assertThat(ana.again(second).words()).says("schedule.skipped", "Orbit", anyWith(day(thursday)));
        asksNobodyOn(thursday);
        asksOn(aWeekLater());
    }

    @Test
    void aQuestionAboutWhatIsOverSkipsNothing() {
        Message old = skip();
        bot.timePassesTo(thursday);
        countsDms(bo);

        ana.press(old, "Post it");

        assertThat(ana.again(old).words()).says("schedule.skip.notNext");
        asksOn(aWeekLater());
    }

    @Test
    void whoRunsTheTeamNoLongerSkipsNothing() {
        Message question = slack.as("U0BO").say(ORBIT, "/stepup skip").message();
        assertThat(question.buttons()).isEmpty();
        orbitIsLedBy("Bo Lindqvist");
        Message asked = bo.say(ORBIT, "/stepup skip").message();
        orbitIsLedBy("Chen Wei");

        bo.press(asked, "Post it");

        assertThat(seenBy(bo).words()).says("team.leadsOnly");
        assertThat(schedule()).doesNotSay("schedule.leftOut.SKIPPED");
    }

    @Test
    void itsConfirmationTakesItBack() {
        Message confirmed = skipped();
        assertThat(confirmed.buttons()).containsExactly(text("schedule.skip.undo"));

        ana.press(confirmed, text("schedule.skip.undo"));

        assertThat(ana.again(confirmed).words()).says("schedule.skip.undone", "Orbit", anyWith(day(thursday)));
        asksOn(thursday);
    }

    @Test
    void theScheduleTakesItBackForThoseWhoRunTheTeam() {
        skipped();
        bo.say(ORBIT, "/stepup schedule");
        assertThat(seenBy(bo).buttons()).isEmpty();
        ana.say(ORBIT, "/stepup schedule");

        ana.press(seenBy(ana), text("schedule.skip.undo"));

        assertThat(schedule())
                .says("schedule.next", "Orbit", anyWith(day(thursday)))
                .doesNotSay("schedule.leftOut.SKIPPED");
        asksOn(thursday);
    }

    @Test
    void aWordTakesItBackAndTheHelpSaysSo() {
        skipped();
        assertThat(ana.say(ORBIT, "/stepup help").words()).contains("`/stepup skip undo`");
        assertThat(bo.say(ORBIT, "/stepup skip undo").words()).says("team.leadsOnly");

        assertThat(ana.say(ORBIT, "/stepup skip undo").words())
                .says("schedule.skip.undone", "Orbit", anyWith(day(thursday)));
        assertThat(ana.say(ORBIT, "/stepup skip undo").words()).says("schedule.skip.nothingToUndo");
        asksOn(thursday);
    }

    @Test
    void fromItsTimeOnItCannotBeTakenBack() {
        Message confirmed = skipped();
        bot.timePassesTo(thursday);

        ana.press(confirmed, text("schedule.skip.undo"));

        assertThat(ana.again(confirmed).words()).says("schedule.skip.nothingToUndo");
        asksNobodyOn(thursday.plus(Duration.ofDays(1)));
        asksOn(aWeekLater());
    }

    @Test
    void ofTwoInARowTheOneBeforeStaysSkippedWhateverElseIsChanged() {
        Message first = skipped();
        Message second = skipped();
        ana.press(first, text("schedule.skip.undo"));
        assertThat(ana.again(first).words()).says("schedule.skip.nothingToUndo");

        assertThat(schedule()).contains("of " + day(thursday), "of " + day(aWeekLater()));

        ana.press(second, text("schedule.skip.undo"));
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form()
                        .pick("Remind after", text("words.hours", 2))
                        .submit()
                        .ok())
                .isTrue();

        assertThat(schedule())
                .says("schedule.next", "Orbit", anyWith(day(aWeekLater())))
                .says("schedule.leftOut.SKIPPED", anyWith(day(thursday)));
        asksNobodyOn(thursday);
        asksOn(aWeekLater());
    }

    @Test
    void takenBackWhilePausedItSaysThatNothingComesYet() {
        skipped();
        ana.say(ORBIT, "/stepup pause");

        assertThat(ana.say(ORBIT, "/stepup skip undo").words()).says("schedule.skip.undone.paused");
        ana.say(ORBIT, "/stepup resume");

        asksOn(thursday);
    }

    private Message skip() {
        return ana.say(ORBIT, "/stepup skip").message();
    }

    private Message skipped() {
        return Orbit.hears(ana, ORBIT, "/stepup skip");
    }

    private void orbitIsLedBy(String name) {
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().choose("Leads", name).submit().ok()).isTrue();
        bot.settle();
        countsDms(bo);
    }

    private String schedule() {
        return ana.say(ORBIT, "/stepup schedule").words();
    }

    private Instant aWeekLater() {
        return thursday.atZone(LISBON).plusWeeks(1).toInstant();
    }

    private static String day(Instant moment) {
        return "Thursday " + LocalDate.ofInstant(moment, LISBON).getDayOfMonth() + " ";
    }

    private void asksOn(Instant moment) {
        bot.settle();
        countsDms(bo);
        bot.timePassesTo(moment);
        assertThat(newDms(bo)).as("asked on %s", moment).hasSize(1);
    }

    private void asksNobodyOn(Instant moment) {
        bot.settle();
        countsDms(bo);
        bot.timePassesTo(moment);
        assertThat(newDms(bo)).as("asked on %s", moment).isEmpty();
    }
}
