package dev.stepup.conversation;

import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A digest that was not posted when it was due is had by asking, and what runs meanwhile goes on. */
class MissingTheDigestTest extends ConversationTest {

    @Test
    void itIsPostedFirstAndTheCheckInThatIsRunningGoesOn() {
        orbitIsSetUp();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        List.of(ana, bo, dara, fatima, hana).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("report.missed", anyWith("Friday"))
                .says("checkin.schedule.running");

        assertThat(said(ana, "/stepup digest")).says("report.digest.missed", anyWith("Friday"));
        bot.settle();
        assertThat(ana.last(ORBIT).words()).says("report.function.names", "Visioning", "Goran Petrov");
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("checkin.schedule.running")
                .doesNotSay("report.missed");

        assertThat(said(ana, "/stepup digest")).says("report.digest.posted");
    }
}
