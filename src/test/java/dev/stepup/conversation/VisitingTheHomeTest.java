package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitingTheHomeTest extends ConversationTest {

    @Test
    void whatWaitsIsAnsweredFromThere() {
        aCheckInRuns();
        assertThat(bo.home().words()).contains("Orbit: who stepped up lately?");
        bo.press(bo.home(), "Answer");
        bo.form().choose("Inventing", "Eli Rosen").submit();
        bot.settle();

        assertThat(bo.home().words()).contains("you have answered");
        assertThat(prompt(bo).words()).contains("*Inventing:* Eli Rosen");
    }

    @Test
    void somebodyIsThankedFromThere() {
        orbitIsSetUp();
        bo.press(bo.home(), "Thank someone");
        bo.form()
                .choose("Who", "Eli Rosen")
                .choose("Function", "Relating")
                .type("What they did", "listened")
                .submit();
        bot.settle();

        assertThat(eli.lastDm().words()).contains("listened");
    }

    @Test
    void leadsFindTheSettingsOfTheirTeams() {
        orbitIsSetUp();
        assertThat(bo.home().buttons()).doesNotContain("Team settings");

        ana.press(ana.home(), "Team settings");

        assertThat(ana.form().value("Team name")).containsExactly("Orbit");
    }

    @Test
    void whoIsOnNoTeamReadsHowOneComesAbout() {
        assertThat(kim.home().words()).contains("Nothing waits for you", "You are not on a team here yet");
    }
}
