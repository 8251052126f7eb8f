package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.View;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A home page that cannot be shown now is shown as soon as it can, and nobody is left to wonder. */
class HomeNotShownTest extends ConversationTest {

    private static final String NOT_NOW = text("home.notNow");
    private static final String UNCHANGED = text("home.unchanged");

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
        bo.home();
    }

    @Test
    void whereSlackNamesATimeItIsShownThen() {
        aCheckInRuns();
        slack.trouble().next("views.publish", Mishap.rateLimited(30));
        assertThat(bo.home().words()).doesNotSay("home.toAnswer");

        passes(Duration.ofSeconds(29));
        assertThat(bo.awaitHome(any -> true).words()).doesNotSay("home.toAnswer");
        passes(Duration.ofSeconds(2));

        assertThat(bo.awaitHome(any -> true).words()).says("home.toAnswer");
    }

    @Test
    void whereSlackFailsItIsShownInAMinute() {
        aCheckInRuns();
        slack.trouble().next("views.publish", 2, Mishap.http(500));
        bo.home();

        passes(Duration.ofMinutes(1));
        passes(Duration.ofMinutes(1));

        assertThat(bo.awaitHome(any -> true).words()).says("home.toAnswer");
    }

    @Test
    void whereWhatIsOnItCannotBeReadItSaysSoUntilItCan() {
        bot.whileItCannotRead("teams", () -> assertThat(bo.home().words()).isEqualTo(NOT_NOW));

        passes(Duration.ofMinutes(1));

        assertThat(bo.awaitHome(any -> true).words()).says("home.takesPart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkin.reminder.off", "team.optOut"})
    void whatWasPressedThereIsSaidToBeDone(String button) {
        String label = text(button);
        View home = bo.home();
        countsDms(bo);
        slack.trouble().next("views.publish", Mishap.rateLimited(30));

        bo.press(home, label);
        bot.settle();

        assertThat(newDms(bo))
                .filteredOn(each -> each.words().contains(UNCHANGED))
                .hasSize(1);
        assertThat(bo.awaitHome(any -> true).buttons()).contains(label);
        passes(Duration.ofSeconds(31));
        assertThat(bo.awaitHome(any -> true).buttons()).doesNotContain(label);
        assertThat(newDms(bo))
                .filteredOn(each -> each.words().contains(UNCHANGED))
                .hasSize(1);
    }

    @Test
    void whatChangesWithoutAPressIsShownLaterAndSaidToNobody() {
        countsDms(bo);
        slack.trouble().next("views.publish", Mishap.rateLimited(30));

        bo.say(ORBIT, "/stepup away until tomorrow");
        bot.settle();

        assertThat(newDms(bo)).isEmpty();
        passes(Duration.ofSeconds(31));
        assertThat(bo.awaitHome(any -> true).buttons()).contains(text("home.back"));
    }

    private void passes(Duration time) {
        bot.timePassesTo(bot.clock().instant().plus(time));
    }
}
