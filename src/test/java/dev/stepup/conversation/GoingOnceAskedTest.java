package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is asked, does not answer, and goes away: they are not silent, unless they are back for the digest. */
class GoingOnceAskedTest extends ConversationTest {

    @BeforeEach
    void fiveOfEightHaveAnswered() {
        aCheckInRuns();
        List.of(ana, dara, eli, fatima, goran).forEach(person -> names(person, "Relating", "Chen Wei"));
        countsDms(bo);
    }

    @Test
    void whoseStatusSaysSoIsAway() {
        bosStatusIs(":palm_tree:");
        bosStatusIs(":house:");
        assertThat(turnout()).isEqualTo("5 of 8");
        assertThat(newDms(bo)).as("asked once").isEmpty();

        bosStatusIs(":palm_tree:");

        assertThat(turnout()).isEqualTo("5 of 7");
        assertThat(theDigestComes().words()).says("report.turnout", 5, 7, 1);
    }

    @Test
    void whoGoesBetweenTheCloseAndTheDigestIsSilentAndWhoIsBackThenIsNotAskedAgain() {
        ana.say(ORBIT, "/stepup schedule");
        ana.press(seenBy(ana), text("checkin.close"));
        LocalDate today = LocalDate.ofInstant(bot.clock().instant(), LISBON);

        bo.say(ORBIT, "/stepup away until " + today.plusDays(7));
        bot.settle();
        assertThat(turnout()).isEqualTo("5 of 8");
        bo.say(ORBIT, "/stepup back");
        bot.settle();

        assertThat(newDms(bo)).isEmpty();
        assertThat(theDigestComes().words()).says("report.turnout", 5, 8, 0);
    }

    private void bosStatusIs(String emoji) {
        slack.setStatus("U0BO", emoji, "");
        slack.awaitQuiet();
        bot.settle();
    }
}
