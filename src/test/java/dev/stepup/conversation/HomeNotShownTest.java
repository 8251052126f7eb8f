package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.View;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A home page that cannot be shown now is shown as soon as it can, and nobody is left to wonder. */
class HomeNotShownTest extends ConversationTest {

    private static final String NOT_NOW = "I can’t show your page right now";
    private static final String UNCHANGED = "That’s done. Slack couldn’t update your Home page";

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
        bo.home();
    }

    @Test
    void whereSlackNamesATimeItIsShownThen() {
        aCheckInRuns();
        slack.trouble().next("views.publish", Mishap.rateLimited(30));
        assertThat(bo.home().words()).doesNotContain("who stepped up lately");

        passes(Duration.ofSeconds(29));
        assertThat(bo.awaitHome(any -> true).words()).doesNotContain("who stepped up lately");
        passes(Duration.ofSeconds(2));

        assertThat(bo.awaitHome(any -> true).words()).contains("who stepped up lately");
    }

    @Test
    void whereSlackFailsItIsShownInAMinute() {
        aCheckInRuns();
        slack.trouble().next("views.publish", 2, Mishap.http(500));
        bo.home();

        passes(Duration.ofMinutes(1));
        passes(Duration.ofMinutes(1));

        assertThat(bo.awaitHome(any -> true).words()).contains("who stepped up lately");
    }

    @Test
    void whereWhatIsOnItCannotBeReadItSaysSoUntilItCan() {
        bot.whileItCannotRead(
                "teams",
                () -> assertThat(bo.home().words()).isEqualTo(NOT_NOW + ". Please open it again in a minute."));

        passes(Duration.ofMinutes(1));

        assertThat(bo.awaitHome(any -> true).words()).contains("You take part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No more reminders", "Opt out"})
    void whatWasPressedThereIsSaidToBeDone(String label) {
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
        assertThat(bo.awaitHome(any -> true).buttons()).contains("I’m back");
    }

    private void passes(Duration time) {
        bot.timePassesTo(bot.clock().instant().plus(time));
    }
}
