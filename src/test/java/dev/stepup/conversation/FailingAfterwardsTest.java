package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.View;
import org.junit.jupiter.api.Test;

/** What goes wrong after a press or a message was taken is told to whoever waits for it. */
class FailingAfterwardsTest extends ConversationTest {

    private static final String WENT_WRONG = text("slack.unfinished.storeAway");

    @Test
    void whoOptsInReadsThatItWentWrongAndTriesAgain() {
        aCheckInRuns();
        dara.press(dara.home(), "Opt out");
        bot.settle();

        View home = dara.home();
        bot.whileItCannotRead("welcomes", () -> dara.press(home, "Opt in again"));
        bot.settle();

        assertThat(dara.lastDm().words()).contains(WENT_WRONG);
        dara.press(dara.lastDm(), text("slack.tryAgain"));
        assertThat(dara.home().words()).says("home.takesPart");
    }

    @Test
    void whoWritesToTheBotReadsThatItWentWrong() {
        orbitIsSetUp();

        bot.whileItCannotRead("teams", () -> {
            bo.say("Stepup", "hello");
            slack.awaitQuiet();
        });
        bot.settle();

        assertThat(bo.lastDm().words()).contains(WENT_WRONG);
        bo.say("Stepup", "hello?");
        slack.awaitQuiet();
        bot.settle();
        assertThat(bo.lastDm().words()).contains("/stepup help");
    }

    @Test
    void whoTakesASkipBackReadsThatAlsoWhereTheirMessageCannotBeChanged() {
        orbitIsSetUp();
        ana.say(ORBIT, "/stepup skip");
        ana.press(seenBy(ana), "Post it");
        Message confirmed = seenBy(ana);
        slack.trouble().next("response_url", 2, Mishap.http(500));
        countsDms(ana);

        ana.press(confirmed, text("schedule.skip.undo"));
        bot.settle();

        assertThat(newDms(ana)).hasSize(1);
        assertThat(ana.lastDm().words()).says("schedule.skip.undone");
    }
}
