package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.sandbox.Mishap;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is away, or not to be disturbed, is neither asked nor counted as silent. */
class BeingLeftInPeaceTest extends ConversationTest {

    private static final MemberId BO = new MemberId("U0BO");

    @AfterEach
    void everybodyIsBack() {
        slack.setStatus("U0BO", "", "");
        slack.dnd("U0BO", 1, 1);
        slack.awaitQuiet();
    }

    @Test
    void whomSlackDoesNotLetUsAskIsAwayAndNotSilent() {
        orbitIsSetUp();
        String withBo = bo.lastDm().channel();
        slack.trouble()
                .when(
                        "chat.postMessage",
                        params -> params.get("channel").getAsString().equals(withBo),
                        Integer.MAX_VALUE,
                        Mishap.says("messages_tab_disabled"));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        slack.trouble().clear();

        assertThat(checkIn().away()).contains(BO);
        assertThat(bo.home().words()).says("home.toAnswer", "Orbit");
        bo.press(bo.home(), "Answer");
        bo.form().choose("Inventing", "Eli Rosen").submit();
        assertThat(checkIn().away()).doesNotContain(BO);
    }

    @Test
    void whoIsAwayIsNeitherAskedNorRemindedNorSilent() {
        orbitIsSetUp();
        slack.setStatus("U0BO", ":palm_tree:", "");
        countsDms(bo);

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "18:00"));

        assertThat(newDms(bo)).isEmpty();
        assertThat(checkIn().away()).containsExactly(BO);
        assertThat(checkIn().roster()).contains(BO);
    }

    @Test
    void whoIsAwayMayAnswerAllTheSameAndIsThereThen() {
        orbitIsSetUp();
        slack.setStatus("U0BO", ":palm_tree:", "");
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));

        bo.press(bo.home(), "Answer");
        assertThat(bo.form().choose("Relating", "Ana Almeida").submit().ok()).isTrue();
        bot.settle();

        assertThat(checkIn().away()).isEmpty();
    }

    @Test
    void whoIsNotToBeDisturbedIsAskedWhenThatEnds() {
        orbitIsSetUp();
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");
        Instant eleven = ten.plus(Duration.ofHours(1));
        slack.dnd("U0BO", ten.minusSeconds(60).getEpochSecond(), eleven.getEpochSecond());
        countsDms(bo);

        bot.timePassesTo(ten);
        assertThat(newDms(bo)).isEmpty();
        bot.timePassesTo(eleven);

        assertThat(newDms(bo)).hasSize(1);
        assertThat(checkIn().away()).isEmpty();
    }

    @Test
    void whoIsNotToBeDisturbedUntilItHasClosedIsNotSilent() {
        orbitIsSetUp();
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");
        slack.dnd(
                "U0BO",
                ten.minusSeconds(60).getEpochSecond(),
                ten.plus(Duration.ofDays(1)).getEpochSecond());
        countsDms(bo);

        bot.timePassesTo(ten);

        assertThat(newDms(bo)).isEmpty();
        assertThat(checkIn().away()).containsExactly(BO);
    }
}
