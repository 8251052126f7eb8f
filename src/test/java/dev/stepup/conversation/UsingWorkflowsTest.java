package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.StepEnding;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsingWorkflowsTest extends ConversationTest {

    private static final String CHANNEL = "C0ORBIT";

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
        countsDms(eli);
    }

    @Test
    void aLeadStartsACheckInByAWorkflow() {
        StepEnding ending = ana.step("start_check_in", Map.of("channel", CHANNEL));
        bot.settle();

        assertThat(ending.error()).isEmpty();
        assertThat(ending.outputs().get("people").getAsInt()).isEqualTo(8);
        assertThat(ending.outputs().get("open_until").getAsLong())
                .isGreaterThan(bot.clock().instant().getEpochSecond());
        assertThat(newDms(eli))
                .filteredOn(each -> each.buttons().contains("Answer"))
                .hasSize(1);
    }

    @Test
    void oneThatRunsAlreadyGoesOn() {
        ana.step("start_check_in", Map.of("channel", CHANNEL));
        StepEnding again = ana.step("start_check_in", Map.of("channel", CHANNEL));
        bot.settle();

        assertThat(again.outputs().get("people").getAsInt()).isEqualTo(8);
        assertThat(newDms(eli))
                .filteredOn(each -> each.buttons().contains("Answer"))
                .hasSize(1);
    }

    @Test
    void nobodyElseStartsOne() {
        assertThat(bo.step("start_check_in", Map.of("channel", CHANNEL)).error())
                .says("checkin.step.leadsOnly", "Orbit");
        assertThat(ana.step("start_check_in", Map.of("channel", "C0NOTEAM")).error())
                .says("checkin.step.noTeam");
        bot.settle();
        assertThat(newDms(eli)).isEmpty();
    }

    @Test
    void someoneIsThankedInTheNameOfWhoeverUsesTheWorkflow() {
        StepEnding ending = bo.step("record_who_stepped_up", thanks("U0ELI", "inventing", "made <@U0ANA> smile"));
        bot.settle();

        assertThat(ending.outputs().get("team").getAsString()).isEqualTo("Orbit");
        assertThat(newDms(eli)).hasSize(1);
        assertThat(eli.lastDm().words())
                .says("thanks.received", "Bo Lindqvist", "Inventing")
                .contains("made ")
                .doesNotContain("U0ANA");
    }

    @Test
    void theSameStepHeardTwiceRecordsOnce() {
        slack.trouble().next("functions.completeSuccess", Mishap.http(500));
        StepEnding ending = bo.step("record_who_stepped_up", thanks("U0ELI", "Vis", "drew the map"));
        bot.settle();

        assertThat(ending.told()).isEqualTo(2);
        assertThat(newDms(eli)).hasSize(1);
    }

    @Test
    void whatCannotBeRecordedSaysWhy() {
        assertThat(bo.step("record_who_stepped_up", thanks("U0ELI", "cooking", "made lunch"))
                        .error())
                .says("thanks.step.function", "cooking");
        assertThat(bo.step("record_who_stepped_up", thanks("U0BO", "inventing", "me"))
                        .error())
                .says("thanks.step.oneself");
        assertThat(bo.step("record_who_stepped_up", thanks("U0KIM", "inventing", "helped"))
                        .error())
                .says("thanks.step.noTeam");
        assertThat(bo.step("record_who_stepped_up", thanks("U0ELI", "inventing", " "))
                        .error())
                .says("thanks.step.empty");
        bot.settle();
        assertThat(newDms(eli)).isEmpty();
    }

    @Test
    void whoeverWroteAPersonIntoTheWorkflowIsNotTakenForThem() {
        Map<String, String> forged = new HashMap<>(thanks("U0ELI", "inventing", "made a map"));
        forged.put("person", "U0ANA");

        assertThat(bo.step("start_check_in", Map.of("channel", CHANNEL, "person", "U0ANA"))
                        .error())
                .says("slack.step.nobody");
        assertThat(bo.step("record_who_stepped_up", forged).error()).says("slack.step.nobody");
        bot.settle();
        assertThat(newDms(eli)).isEmpty();
    }

    private Map<String, String> thanks(String who, String function, String what) {
        return Map.of("who", who, "function", function, "what", what, "channel", CHANNEL);
    }
}
