package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever takes away by hand the status that said they were away is there again, also for a check-in that runs. */
class ClearingTheStatusTest extends ConversationTest {

    private Instant ten = Instant.EPOCH;

    @BeforeEach
    void boIsAwayWhenTheCheckInOpens() {
        orbitIsSetUp();
        slack.setStatus("U0BO", ":palm_tree:", "");
        slack.awaitQuiet();
        ten = next(DayOfWeek.THURSDAY, "10:00");
        countsDms(bo);
        bot.timePassesTo(ten);
        assertThat(newDms(bo)).isEmpty();
    }

    @Test
    void theyAreAskedAtOnceAndRemindedSoMuchLater() {
        bot.clock().moveBy(Duration.ofMinutes(20));
        clearsTheStatus();
        assertThat(newDms(bo)).hasSize(1);
        assertThat(prompt(bo).words()).says("checkin.prompt", "Orbit");

        bot.timePassesTo(ten.plus(Duration.ofMinutes(260)));
        assertThat(newDms(bo)).hasSize(2);
        assertThat(newDms(bo).get(1).words()).says("checkin.reminder");
        assertThat(turnout()).isEqualTo("0 of 8");
    }

    @Test
    void inTheEveningTheyAreAskedInTheMorning() {
        hoursPassUntil(ten.plus(Duration.ofHours(10)));
        clearsTheStatus();
        assertThat(newDms(bo)).isEmpty();

        bot.timePassesTo(next(DayOfWeek.FRIDAY, "07:00"));
        assertThat(newDms(bo)).hasSize(1);
    }

    @Test
    void whereNoEventHasToldItIsSeenWithinAnHour() {
        slack.changes().unheard(() -> slack.setStatus("U0BO", "", ""));

        bot.timePassesTo(ten.plus(Duration.ofHours(1)));

        assertThat(newDms(bo)).hasSize(1);
    }

    @Test
    void anotherStatusThatSaysTheSameLeavesThemInPeace() {
        slack.setStatus("U0BO", "", "On holiday");
        slack.awaitQuiet();
        hoursPassUntil(next(DayOfWeek.FRIDAY, "10:00"));

        assertThat(newDms(bo)).isEmpty();
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).says("checkin.turnout", 0, 7, 1);
    }

    private void clearsTheStatus() {
        slack.setStatus("U0BO", "", "");
        slack.awaitQuiet();
        bot.settle();
    }

    private void hoursPassUntil(Instant moment) {
        while (bot.clock().instant().isBefore(moment)) {
            bot.timePassesTo(bot.clock().instant().plus(Duration.ofHours(1)));
        }
    }
}
