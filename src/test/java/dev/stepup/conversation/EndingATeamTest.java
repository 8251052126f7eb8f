package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Message;
import dev.stepup.team.EndedTeams;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A team is archived, brought back or merged, and whoever does it has read what becomes of everything. */
class EndingATeamTest extends EndingTest {

    @Test
    void anArchivedTeamReadsItsDigestAndRestsWithItsPastKept() {
        aCheckInRuns();
        fiveAnswer();
        wants("Archive this team");
        assertThat(ana.form().words()).contains("Its digest appears in", "The past is kept");
        ana.form().submit();
        bot.settle();

        assertThat(ana.hasForm()).isFalse();
        assertThat(ana.last(ORBIT).words()).contains("5 of 8 answered");
        assertThat(lastDm(ana)).contains("*Orbit* is archived");
        countsDms(bo);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).isEmpty();
        assertThat(bo.say(ORBIT, "/stepup thanks @eli inventing it works").words())
                .doesNotContain("Eli Rosen has your thanks");
        assertThat(bo.say(ORBIT, "/stepup summary").words()).contains("There is no team here");
        assertThat(ana.say(ORBIT, "/stepup summary").words()).contains("Orbit", "Visioning");
    }

    @Test
    void setUpInItsChannelBringsAnArchivedTeamBack() {
        orbitIsSetUp();
        wants("Archive this team");
        ana.form().submit();
        bot.settle();
        assertThat(bo.say(ORBIT, "/stepup setup").words()).contains("Only a workspace admin");
        assertThat(ana.say(ORBIT, "/stepup help").words()).contains("bring it back");

        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().options("What should happen?"))
                .containsExactly(
                        "Bring Orbit back", "Set up a new team", "Delete Orbit and everything stored about it");
        assertThat(ana.form().submit().ok()).isTrue();
        bot.settle();

        assertThat(lastDm(ana)).contains("*Orbit* is back");
        countsDms(bo);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).hasSize(1);
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).doesNotContain("was left out");
    }

    @Test
    void itsLeadFindsAnArchivedTeamOnTheHomeTabAndBringsItBackFromThere() {
        orbitIsSetUp();
        wants("Archive this team");
        ana.form().submit();
        bot.settle();
        assertThat(ana.home().words()).contains("<#C0ORBIT> · archived");
        assertThat(bo.home().words()).doesNotContain("archived");

        ana.press(ana.home(), "Bring back");
        assertThat(ana.form().submit().ok()).isTrue();
        assertThat(team().name()).isEqualTo("Orbit");
        assertThat(ana.home().words()).doesNotContain("archived");
    }

    @Test
    void anotherTeamMayTakeTheChannelOfAnArchivedOneAndThenKeepsIt() {
        orbitIsSetUp();
        wants("Archive this team");
        ana.form().submit();
        ana.say(ORBIT, "/stepup setup");
        ana.form().choose("What should happen?", "Set up a new team").submit();
        assertThat(ana.form().type("Team name", "Nova").submit().errors()).isEmpty();
        bot.settle();
        assertThat(team().name()).isEqualTo("Nova");

        ana.say("Stepup", "/stepup setup");
        assertThat(ana.form().submit().errors().values())
                .singleElement()
                .satisfies(error -> assertThat(error).contains("has another team by now"));
        ana.form().close();
    }

    @Test
    void anArchivingThatIsCutShortIsFinishedByWhoeverRunsNext() {
        aCheckInRuns();
        fiveAnswer();
        bot.part(EndedTeams.class).archive(team(), bot.clock().instant(), Optional.empty());

        bot.clock().moveBy(Duration.ofMinutes(2));
        bot.settle();

        assertThat(ana.last(ORBIT).words()).contains("5 of 8 answered");
    }

    @Test
    void twoTeamsBecomeOneWithTheirPastsApart() {
        novaIsSetUpForKim();
        kimIsAsked();
        orbitIsSetUp();
        wants("Merge Nova into it");
        assertThat(ana.form().words()).contains("Everyone on Nova joins Orbit", "is archived");
        ana.form().submit();
        bot.settle();

        assertThat(ana.last("general").words()).contains("Nova");
        assertThat(team().roster()).hasSize(9);
        assertThat(ana.say("general", "/stepup summary").words()).contains("Nova");
        assertThat(kim.say(ORBIT, "/stepup schedule").words())
                .contains("*Orbit*")
                .doesNotContain("Nova");
        countsDms(kim);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(kim).stream().map(Message::words)).anyMatch(each -> each.contains("Orbit: who stepped up"));
    }

    private void novaIsSetUpForKim() {
        ana.say("general", "/stepup setup");
        assertThat(ana.form()
                        .type("Team name", "Nova")
                        .choose("Members", "Kim Osei", "Ana Almeida", "Bo Lindqvist")
                        .submit()
                        .errors())
                .isEmpty();
        bot.settle();
    }

    private void kimIsAsked() {
        ana.say("general", "/stepup pulse");
        bot.settle();
    }
}
