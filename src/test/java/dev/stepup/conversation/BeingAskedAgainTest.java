package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Message;
import org.junit.jupiter.api.Test;

/** Whoever was left alone because they stayed silent goes on with one tap, or with anything that shows they are there. */
class BeingAskedAgainTest extends SilenceStory {

    @Test
    void oneTapGoesOnWithTheCheckInThatRuns() {
        Message note = theNote();

        bo.press(note, text("checkin.askAgain"));
        bot.settle();

        assertThat(bo.again(note).words()).says("checkin.askedAgain");
        assertThat(bo.again(note).buttons()).isEmpty();
        assertThat(bo.lastDm().buttons()).contains("Answer", "Not this time");
        countsDms(bo);
        checkInsPass(3);
        assertThat(newDms(bo)).as("asked and reminded, and again").hasSizeGreaterThanOrEqualTo(6);
        checkInOpens();
        assertThat(bo.lastDm().words()).as("three more").says("checkin.notAskedAnyMore", "Orbit");
    }

    @Test
    void theTapCountsMuchLaterAsWell() {
        Message note = theNote();
        checkInsPass(2);
        countsDms(bo);

        bo.press(note, text("checkin.askAgain"));
        bot.settle();
        assertThat(newDms(bo)).isEmpty();
        checkInOpens();

        assertThat(newDms(bo)).hasSize(1);
        assertThat(bo.lastDm().buttons()).contains("Answer");
    }

    @Test
    void whoAnswersAllTheSameIsAskedAgain() {
        theNote();
        bo.press(bo.home(), "Answer");
        bo.form().choose("Visioning", "Goran Petrov").submit();
        bot.settle();

        assertAskedNextTime(bo);
    }

    @Test
    void whoSaysTheyAreBackIsAskedAgain() {
        theNote();
        assertThat(bo.say(ORBIT, "/stepup back").words()).says("team.back.wasHere");
        bot.settle();
        assertThat(bo.lastDm().buttons()).contains("Answer");

        assertAskedNextTime(bo);
    }

    @Test
    void theirPagesAndTheScheduleSaySoAndTheirPageGoesOn() {
        theNote();
        assertThat(bo.say(ORBIT, "/stepup schedule").words()).says("schedule.next.notAsked.silent");
        assertThat(me(bo).words()).says("home.notAsked", "*Orbit*");
        assertThat(bo.home().words()).says("home.notAsked", "*Orbit*");

        bo.press(bo.home(), text("checkin.askAgain"));

        assertThat(bo.awaitHome(home -> !says(home.words(), "home.notAsked")).words())
                .says("home.takesPart");
        assertAskedNextTime(bo);
    }

    @Test
    void theirOwnPageInAMessageGoesOnToo() {
        theNote();
        Message page = me(bo);

        bo.press(page, text("checkin.askAgain"));

        assertThat(seenBy(bo).words()).says("checkin.askedAgain.everywhere");
        assertAskedNextTime(bo);
    }

    @Test
    void whoOptsOutAndInAgainIsAskedAgain() {
        theNote();
        bo.press(bo.home(), "Opt out");
        bo.press(bo.awaitHome(home -> says(home.words(), "team.optedOut")), "Opt in again");
        bot.settle();
        checkInEnds();

        assertThat(me(bo).words()).doesNotSay("home.notAsked");
    }

    @Test
    void aTapThatWentWrongSaysSoAndIsTriedAgain() {
        Message note = theNote();
        bot.whileItCannotRead("check_ins", () -> bo.press(note, text("checkin.askAgain")));
        Message said = bo.dms().stream()
                .filter(Message::ephemeral)
                .reduce((earlier, latest) -> latest)
                .orElseThrow();

        assertThat(said.words()).says("slack.unfinished.storeAway");
        bo.press(said, text("slack.tryAgain"));
        bot.settle();
        assertThat(bo.dms()).anySatisfy(each -> assertThat(each.words()).says("checkin.askedAgain.everywhere"));
        assertThat(bo.lastDm().buttons()).contains("Answer", "Not this time");
    }
}
