package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
                .contains("Only a lead of Orbit");
        assertThat(ana.step("start_check_in", Map.of("channel", "C0NOTEAM")).error())
                .contains("no team");
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
                .contains("*Bo Lindqvist* thanks you for *Inventing*", "made ")
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
                .contains("cooking", "Sensemaking, Relating, Visioning or Inventing");
        assertThat(bo.step("record_who_stepped_up", thanks("U0BO", "inventing", "me"))
                        .error())
                .contains("named themselves");
        assertThat(bo.step("record_who_stepped_up", thanks("U0KIM", "inventing", "helped"))
                        .error())
                .contains("shares no team");
        assertThat(bo.step("record_who_stepped_up", thanks("U0ELI", "inventing", " "))
                        .error())
                .contains("must both be filled in");
        bot.settle();
        assertThat(newDms(eli)).isEmpty();
    }

    @Test
    void whoeverWroteAPersonIntoTheWorkflowIsNotTakenForThem() {
        Map<String, String> forged = new HashMap<>(thanks("U0ELI", "inventing", "made a map"));
        forged.put("person", "U0ANA");

        assertThat(bo.step("start_check_in", Map.of("channel", CHANNEL, "person", "U0ANA"))
                        .error())
                .contains("did not say who uses this workflow");
        assertThat(bo.step("record_who_stepped_up", forged).error()).contains("did not say who uses this workflow");
        bot.settle();
        assertThat(newDms(eli)).isEmpty();
    }

    private Map<String, String> thanks(String who, String function, String what) {
        return Map.of("who", who, "function", function, "what", what, "channel", CHANNEL);
    }
}
