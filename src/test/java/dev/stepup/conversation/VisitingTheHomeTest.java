package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VisitingTheHomeTest extends ConversationTest {

    @Test
    void whatWaitsIsAnsweredFromThere() {
        aCheckInRuns();
        assertThat(bo.home().words()).says("home.toAnswer", "Orbit");
        bo.press(bo.home(), "Answer");
        bo.form().choose("Inventing", "Eli Rosen").submit();
        bot.settle();

        assertThat(bo.home().words()).says("home.answered");
        assertThat(prompt(bo).words()).says("checkin.answered.line", "Inventing", "Eli Rosen");
    }

    @Test
    void whoHasLeftTheTeamStillFindsTheCheckInThatAsksThem() {
        slack.join(ORBIT, "U0KIM");
        slack.awaitQuiet();
        aCheckInRuns();
        slack.leave(ORBIT, "U0KIM");
        slack.awaitQuiet();

        assertThat(kim.say("general", "/stepup me").words()).says("home.toAnswer", "Orbit");
        kim.press(kim.home(), "Answer");
        kim.form().choose("Inventing", "Eli Rosen").submit();
        bot.settle();

        assertThat(kim.home().words()).says("home.answered").doesNotSay("home.noTeam");
    }

    @Test
    void twoCheckInsThatTakeAnswersBothWaitAndAreToldApart() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press(text("schedule.form.more"));
        assertThat(ana.form()
                        .choose(text("schedule.form.alsoOn"), "Tuesday")
                        .submit()
                        .ok())
                .isTrue();
        bot.settle();
        bot.timePassesTo(next(DayOfWeek.TUESDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.WEDNESDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        names(bo, "Inventing", "Eli Rosen");

        assertThat(bo.home().words()).satisfies(this::bothAreThere);
        assertThat(bo.say(ORBIT, "/stepup me").words()).satisfies(this::bothAreThere);
        assertThat(bo.say(ORBIT, "/stepup schedule").words())
                .says("checkin.schedule.running", anyWith("Friday"))
                .says("checkin.schedule.closed", ANY, ANY, anyWith("0"), anyWith("Tuesday", "11:00"));
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

    /** The newer check-in, which is answered, and the older one, which is not. */
    private void bothAreThere(String words) {
        assertThat(words)
                .says("home.answered", "Orbit", ANY, anyWith("Thursday", "11:00"))
                .says("home.toAnswer", "Orbit", ANY, anyWith("Tuesday", "11:00"));
    }

    @Test
    void theHomeSaysWhatTheStatusInSlackMeans() {
        orbitIsSetUp();
        assertThat(bo.home().words()).says("home.here");
        slack.setStatus("U0BO", ":palm_tree:", "");
        assertThat(bo.awaitHome(home -> says(home.words(), "home.awayByStatus")).words())
                .says("home.awayByStatus", "*Orbit*")
                .doesNotSay("home.here");

        Instant evening = bot.clock().instant().plus(Duration.ofHours(9));
        slack.changes().change("U0BO", person -> person.saying(":palm_tree:", "", evening.getEpochSecond()));
        bo.awaitHome(home -> says(home.words(), "home.awayByStatus.until", "*Orbit*", anyWith("Monday")));
        slack.setStatus("U0BO", "", "");
        bo.awaitHome(home -> says(home.words(), "home.here"));
        slack.dnd("U0BO", bot.clock().instant().minusSeconds(60).getEpochSecond(), evening.getEpochSecond());
        assertThat(bo.home().words()).says("home.busy", anyWith("Monday"));
    }

    @Test
    void whoIsOnNoTeamReadsHowOneComesAbout() {
        assertThat(kim.home().words()).says("home.nothing").says("home.noTeam");
    }
}
