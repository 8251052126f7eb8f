package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A team that is asked each Thursday, and whose Bo lets check-ins pass. */
abstract class SilenceStory extends ConversationTest {

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
    }

    /** Bo has been silent three times and the fourth has opened. */
    Message theNote() {
        checkInsPass(3);
        checkInOpens();
        assertThat(bo.lastDm().words()).says("checkin.notAskedAnyMore", "Orbit");
        return bo.lastDm();
    }

    void assertAskedNextTime(Client person) {
        bot.settle();
        checkInOpens();
        assertThat(person.lastDm().buttons()).contains("Answer", "Not this time");
    }

    void theOthersAnswer() {
        List.of(ana, dara, fatima, hana).forEach(person -> names(person, "Visioning", "Goran Petrov"));
    }

    void checkInsPass(int times) {
        for (int i = 0; i < times; i++) {
            checkInOpens();
            bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));
            checkInEnds();
        }
    }

    void checkInOpens() {
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
    }

    void checkInEnds() {
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
    }
}
