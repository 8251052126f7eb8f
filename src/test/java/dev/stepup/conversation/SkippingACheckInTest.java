package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(question.words()).contains("skip the check-in of " + day(thursday), day(aWeekLater()));
        assertThat(question.buttons()).containsExactly("Post it", "Leave it");
        assertThat(schedule()).doesNotContain("a lead skipped it");

        ana.press(question, "Leave it");

        assertThat(ana.again(question).words()).contains("nothing was changed");
        assertThat(ana.again(question).buttons()).isEmpty();
        asksOn(thursday);
    }

    @Test
    void askedTwiceAboutTheSameCheckInItLeavesOutThatOneOnly() {
        Message first = skip();
        Message second = skip();

        ana.press(first, "Post it");
        ana.press(second, "Post it");

        assertThat(ana.again(second).words()).contains("the check-in of " + day(thursday), "is left out");
        asksNobodyOn(thursday);
        asksOn(aWeekLater());
    }

    @Test
    void aQuestionAboutWhatIsOverSkipsNothing() {
        Message old = skip();
        bot.timePassesTo(thursday);
        countsDms(bo);

        ana.press(old, "Post it");

        assertThat(ana.again(old).words()).contains("can’t be skipped any more");
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

        assertThat(seenBy(bo).words()).contains("Only");
        assertThat(schedule()).doesNotContain("a lead skipped it");
    }

    @Test
    void itsConfirmationTakesItBack() {
        Message confirmed = skipped();
        assertThat(confirmed.buttons()).containsExactly("Take it back");

        ana.press(confirmed, "Take it back");

        assertThat(ana.again(confirmed).words()).contains(day(thursday), "isn’t skipped any more");
        asksOn(thursday);
    }

    @Test
    void theScheduleTakesItBackForThoseWhoRunTheTeam() {
        skipped();
        bo.say(ORBIT, "/stepup schedule");
        assertThat(seenBy(bo).buttons()).isEmpty();
        ana.say(ORBIT, "/stepup schedule");

        ana.press(seenBy(ana), "Take it back");

        assertThat(schedule()).contains("Next check-in: " + day(thursday)).doesNotContain("a lead skipped it");
        asksOn(thursday);
    }

    @Test
    void aWordTakesItBackAndTheHelpSaysSo() {
        skipped();
        assertThat(ana.say(ORBIT, "/stepup help").words()).contains("`/stepup skip undo`");
        assertThat(bo.say(ORBIT, "/stepup skip undo").words()).contains("Only");

        assertThat(ana.say(ORBIT, "/stepup skip undo").words()).contains(day(thursday), "isn’t skipped any more");
        assertThat(ana.say(ORBIT, "/stepup skip undo").words()).contains("No skip can be taken back");
        asksOn(thursday);
    }

    @Test
    void fromItsTimeOnItCannotBeTakenBack() {
        Message confirmed = skipped();
        bot.timePassesTo(thursday);

        ana.press(confirmed, "Take it back");

        assertThat(ana.again(confirmed).words()).contains("No skip can be taken back");
        asksNobodyOn(thursday.plus(Duration.ofDays(1)));
        asksOn(aWeekLater());
    }

    @Test
    void ofTwoInARowTheOneBeforeStaysSkippedWhateverElseIsChanged() {
        Message first = skipped();
        Message second = skipped();
        ana.press(first, "Take it back");
        assertThat(ana.again(first).words()).contains("No skip can be taken back");

        assertThat(schedule()).contains("of " + day(thursday), "of " + day(aWeekLater()));

        ana.press(second, "Take it back");
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().pick("Remind after", "2 hours").submit().ok()).isTrue();

        assertThat(schedule()).contains("Next check-in: " + day(aWeekLater()), day(thursday));
        asksNobodyOn(thursday);
        asksOn(aWeekLater());
    }

    @Test
    void takenBackWhilePausedItSaysThatNothingComesYet() {
        skipped();
        ana.say(ORBIT, "/stepup pause");

        assertThat(ana.say(ORBIT, "/stepup skip undo").words()).contains("still paused", "/stepup resume");
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
