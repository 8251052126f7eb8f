package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever does something reads that it is done, also where the message that should say so is gone. */
class LosingAMessageTest extends ConversationTest {

    @Test
    void anAnswerWhosePromptWasDeletedIsConfirmedInANewMessageThatGoesOnFromThere() {
        aCheckInRuns();
        Form form = opensTheForm(ana);
        isDeleted(prompt(ana));
        countsDms(ana);

        form.choose("Inventing", "Eli Rosen").submit();
        bot.settle();

        assertThat(newDms(ana)).hasSize(1);
        assertThat(ana.lastDm().words()).says("checkin.answered.line", "Inventing", "Eli Rosen");
        ana.press(ana.lastDm(), "Change my answer");
        ana.form().choose("Inventing", "Chen Wei").submit();
        bot.settle();
        assertThat(newDms(ana)).hasSize(1);
        assertThat(ana.lastDm().words()).says("checkin.answered.line", "Inventing", "Chen Wei");

        for (Client person : List.of(bo, chen, dara, fatima, goran)) {
            names(person, "Inventing", "Eli Rosen");
        }
        theDigestComes();
        assertThat(ana.again(newDms(ana).get(0)).buttons()).isEmpty();
    }

    @Test
    void notThisTimeIsConfirmedInANewMessageToo() {
        aCheckInRuns();
        slack.trouble().next("chat.update", Mishap.says("message_not_found"));
        countsDms(bo);

        bo.press(prompt(bo), "Not this time");
        bot.settle();

        assertThat(newDms(bo)).hasSize(1);
        assertThat(bo.lastDm().words()).says("checkin.declined");
        assertThat(bo.lastDm().buttons()).containsExactly("Answer");
    }

    @Test
    void whatALeadChangesSendsNobodyANewMessage() {
        aCheckInRuns();
        isDeleted(prompt(bo));
        names(chen, "Inventing", "Eli Rosen");
        isDeleted(prompt(chen));
        countsDms(bo);
        int chens = chen.dms().size();

        ana.press(ana.say(ORBIT, "/stepup schedule").message(), text("checkin.anotherDay"));
        bot.settle();
        bot.timePassesTo(next(DayOfWeek.WEDNESDAY, "12:00"));

        assertThat(newDms(bo))
                .allSatisfy(message -> assertThat(message.edited()).isFalse());
        assertThat(chen.dms()).hasSize(chens);
    }

    @Test
    void noMoreRemindersIsConfirmedInANewMessage() {
        orbitIsSetUp(form -> form.pick("Remind after", text("words.hours", 2)));
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");
        bot.timePassesTo(ten);
        bot.timePassesTo(ten.plus(Duration.ofHours(2)));
        slack.trouble().next("chat.update", Mishap.says("cant_update_message"));
        countsDms(ana);

        ana.press(ana.lastDm(), text("checkin.reminder.off"));
        bot.settle();

        assertThat(newDms(ana)).hasSize(1);
        assertThat(ana.lastDm().words()).says("checkin.reminder.isOff");
        ana.press(ana.lastDm(), text("checkin.reminder.on"));
        bot.settle();
        assertThat(newDms(ana)).hasSize(1);
        assertThat(ana.lastDm().buttons()).contains(text("checkin.reminder.off"));
    }

    @Test
    void optingOutIsConfirmedOnceInANewMessage() {
        aCheckInRuns();
        Message welcome = dara.dms().stream()
                .filter(message -> message.buttons().contains("Opt out"))
                .reduce((earlier, latest) -> latest)
                .orElseThrow();
        slack.trouble()
                .when(
                        "chat.update",
                        call -> call.get("ts").getAsString().equals(welcome.ts()),
                        2,
                        Mishap.says("message_not_found"));
        countsDms(dara);

        dara.press(welcome, "Opt out");
        bot.settle();

        assertThat(newDms(dara)).hasSize(1);
        assertThat(dara.lastDm().buttons()).containsExactly("Opt in again");
        dara.press(dara.lastDm(), "Opt in again");
        bot.settle();
        assertThat(newDms(dara)).hasSize(1);
        assertThat(dara.lastDm().buttons()).containsExactly("Opt out");
    }

    private void isDeleted(Message message) {
        slack.changes().deleteMessage(message);
        slack.awaitQuiet();
    }
}
