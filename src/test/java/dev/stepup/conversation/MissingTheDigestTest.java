package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
                .contains("The digest of Friday", "is not posted", "A check-in is running");

        assertThat(said(ana, "/stepup digest"))
                .contains("The digest of Friday", "which was not posted when it was due", "is running goes on");
        bot.settle();
        assertThat(ana.last(ORBIT).words()).contains("*Visioning:* Goran Petrov");
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .contains("A check-in is running")
                .doesNotContain("is not posted");

        assertThat(said(ana, "/stepup digest")).contains("is closed, and its digest appears");
    }
}
