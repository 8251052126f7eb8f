package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Message;
import org.junit.jupiter.api.Test;

/** Whoever was left alone because they stayed silent goes on with one tap, or with anything that shows they are there. */
class BeingAskedAgainTest extends SilenceStory {

    @Test
    void oneTapGoesOnWithTheCheckInThatRuns() {
        Message note = theNote();

        bo.press(note, "Ask me again");
        bot.settle();

        assertThat(bo.again(note).words()).contains("You’ll be asked again");
        assertThat(bo.again(note).buttons()).isEmpty();
        assertThat(bo.lastDm().buttons()).contains("Answer", "Not this time");
        countsDms(bo);
        checkInsPass(3);
        assertThat(newDms(bo)).as("asked and reminded, and again").hasSizeGreaterThanOrEqualTo(6);
        checkInOpens();
        assertThat(bo.lastDm().words()).as("three more").contains(NOT_ASKED);
    }

    @Test
    void theTapCountsMuchLaterAsWell() {
        Message note = theNote();
        checkInsPass(2);
        countsDms(bo);

        bo.press(note, "Ask me again");
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
        assertThat(bo.say(ORBIT, "/stepup back").words()).contains("you’ll be asked");
        bot.settle();
        assertThat(bo.lastDm().buttons()).contains("Answer");

        assertAskedNextTime(bo);
    }

    @Test
    void theirPagesAndTheScheduleSaySoAndTheirPageGoesOn() {
        theNote();
        assertThat(bo.say(ORBIT, "/stepup schedule").words())
                .contains("You are not asked, because you let three check-ins pass", "`/stepup back`");
        assertThat(me(bo).words()).contains("You aren’t asked in *Orbit* any more");
        assertThat(bo.home().words()).contains("You aren’t asked in *Orbit* any more");

        bo.press(bo.home(), "Ask me again");

        assertThat(bo.awaitHome(home -> !home.words().contains("aren’t asked")).words())
                .contains("You take part");
        assertAskedNextTime(bo);
    }

    @Test
    void theirOwnPageInAMessageGoesOnToo() {
        theNote();
        Message page = me(bo);

        bo.press(page, "Ask me again");

        assertThat(seenBy(bo).words()).contains("You’ll be asked again");
        assertAskedNextTime(bo);
    }

    @Test
    void whoOptsOutAndInAgainIsAskedAgain() {
        theNote();
        bo.press(bo.home(), "Opt out");
        bo.press(bo.awaitHome(home -> home.words().contains("You have opted out")), "Opt in again");
        bot.settle();
        checkInEnds();

        assertThat(me(bo).words()).doesNotContain("aren’t asked");
    }

    @Test
    void aTapThatWentWrongSaysSoAndIsTriedAgain() {
        Message note = theNote();
        bot.whileItCannotRead("check_ins", () -> bo.press(note, "Ask me again"));
        Message said = bo.dms().stream()
                .filter(Message::ephemeral)
                .reduce((earlier, latest) -> latest)
                .orElseThrow();

        assertThat(said.words()).contains("part of that is missing");
        bo.press(said, "Try again");
        bot.settle();
        assertThat(bo.dms()).anySatisfy(each -> assertThat(each.words()).contains("You’ll be asked again"));
        assertThat(bo.lastDm().buttons()).contains("Answer", "Not this time");
    }
}
