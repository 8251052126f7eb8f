package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisitingTheHomeTest extends ConversationTest {

    @AfterEach
    void boIsHere() {
        slack.setStatus("U0BO", "", "");
        slack.dnd("U0BO", 1, 1);
        slack.awaitQuiet();
    }

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
    void whoHasLeftTheTeamStillFindsTheCheckInThatAsksThem() {
        slack.join(ORBIT, "U0KIM");
        slack.awaitQuiet();
        aCheckInRuns();
        slack.leave(ORBIT, "U0KIM");
        slack.awaitQuiet();

        assertThat(kim.say("general", "/stepup me").words()).contains("Orbit: who stepped up lately?");
        kim.press(kim.home(), "Answer");
        kim.form().choose("Inventing", "Eli Rosen").submit();
        bot.settle();

        assertThat(kim.home().words()).contains("you have answered").doesNotContain("not on a team");
    }

    @Test
    void twoCheckInsThatTakeAnswersBothWaitAndAreToldApart() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press("More options");
        assertThat(ana.form().choose("Also on", "Tuesday").submit().ok()).isTrue();
        bot.settle();
        bot.timePassesTo(next(DayOfWeek.TUESDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.WEDNESDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        names(bo, "Inventing", "Eli Rosen");

        String both = "(?s)Orbit, check-in of Thursday .* at 11:00:\\* you have answered.*"
                + "Orbit, check-in of Tuesday .* at 11:00: who stepped up lately";
        assertThat(bo.home().words()).containsPattern(both);
        assertThat(bo.say(ORBIT, "/stepup me").words()).containsPattern(both);
        assertThat(bo.say(ORBIT, "/stepup schedule").words())
                .contains("A check-in is running until Friday")
                .containsPattern("The check-in of Tuesday .* at 11:00 has closed. 0 of ");
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
    void theHomeSaysWhatTheStatusInSlackMeans() {
        orbitIsSetUp();
        assertThat(bo.home().words()).contains("You are here.");
        slack.setStatus("U0BO", ":palm_tree:", "");
        assertThat(bo.awaitHome(home -> home.words().contains("Your Slack status says that you are away, and not"))
                        .words())
                .contains("neither asked in *Orbit* nor counted as silent")
                .doesNotContain("You are here");

        Instant evening = bot.clock().instant().plus(Duration.ofHours(9));
        slack.changes().change("U0BO", person -> person.saying(":palm_tree:", "", evening.getEpochSecond()));
        bo.awaitHome(home -> home.words().contains("that you are away until Monday"));
        slack.setStatus("U0BO", "", "");
        bo.awaitHome(home -> home.words().contains("You are here."));
        slack.dnd("U0BO", bot.clock().instant().minusSeconds(60).getEpochSecond(), evening.getEpochSecond());
        assertThat(bo.home().words()).contains("You are here, but not to be disturbed until Monday");
    }

    @Test
    void whoIsOnNoTeamReadsHowOneComesAbout() {
        assertThat(kim.home().words()).contains("Nothing waits for you", "You are not on a team here yet");
    }
}
