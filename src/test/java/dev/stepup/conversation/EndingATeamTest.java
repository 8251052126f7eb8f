package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

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
        wants("schedule.ending.archive");
        assertThat(ana.form().words()).says("schedule.ending.confirm.ARCHIVE");
        ana.form().submit();
        bot.settle();

        assertThat(ana.hasForm()).isFalse();
        assertThat(ana.last(ORBIT).words()).says("report.turnout", 5, 8);
        assertThat(lastDm(ana)).says("schedule.ended.ARCHIVE", "Orbit");
        countsDms(bo);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).isEmpty();
        assertThat(bo.say(ORBIT, "/stepup thanks @eli inventing it works").words())
                .doesNotContain("Eli Rosen has your thanks");
        assertThat(bo.say(ORBIT, "/stepup summary").words()).says("team.none");
        assertThat(ana.say(ORBIT, "/stepup summary").words()).contains("Orbit", "Visioning");
    }

    @Test
    void setUpInItsChannelBringsAnArchivedTeamBack() {
        orbitIsSetUp();
        wants("schedule.ending.archive");
        ana.form().submit();
        bot.settle();
        assertThat(bo.say(ORBIT, "/stepup setup").words()).says("schedule.setup.notAllowed");
        assertThat(ana.say(ORBIT, "/stepup help").words()).says("schedule.help.setup");

        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().options(text("schedule.ending.what")))
                .containsExactly(
                        text("schedule.return.bringBack", "Orbit"),
                        text("schedule.return.new"),
                        text("schedule.return.delete", "Orbit"));
        assertThat(ana.form().submit().ok()).isTrue();
        bot.settle();

        assertThat(lastDm(ana)).says("schedule.return.done", "Orbit");
        countsDms(bo);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).hasSize(1);
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).doesNotSay("schedule.leftOut.MISSED");
    }

    @Test
    void itsLeadFindsAnArchivedTeamOnTheHomeTabAndBringsItBackFromThere() {
        orbitIsSetUp();
        wants("schedule.ending.archive");
        ana.form().submit();
        bot.settle();
        assertThat(ana.home().words()).says("home.archived", ANY, "<#C0ORBIT>");
        assertThat(bo.home().words()).doesNotSay("home.archived");

        ana.press(ana.home(), text("home.bringBack"));
        assertThat(ana.form().submit().ok()).isTrue();
        assertThat(team().name()).isEqualTo("Orbit");
        assertThat(ana.home().words()).doesNotSay("home.archived");
    }

    @Test
    void anotherTeamMayTakeTheChannelOfAnArchivedOneAndThenKeepsIt() {
        orbitIsSetUp();
        wants("schedule.ending.archive");
        ana.form().submit();
        ana.say(ORBIT, "/stepup setup");
        ana.form()
                .choose(text("schedule.ending.what"), text("schedule.return.new"))
                .submit();
        assertThat(ana.form().type("Team name", "Nova").submit().errors()).isEmpty();
        bot.settle();
        assertThat(team().name()).isEqualTo("Nova");

        ana.say("Stepup", "/stepup setup");
        assertThat(ana.form().submit().errors().values())
                .singleElement()
                .satisfies(error -> assertThat(error).says("schedule.return.channelTaken"));
        ana.form().close();
    }

    @Test
    void anArchivingThatIsCutShortIsFinishedByWhoeverRunsNext() {
        aCheckInRuns();
        fiveAnswer();
        bot.part(EndedTeams.class).archive(team(), bot.clock().instant(), Optional.empty());

        bot.clock().moveBy(Duration.ofMinutes(2));
        bot.settle();

        assertThat(ana.last(ORBIT).words()).says("report.turnout", 5, 8);
    }

    @Test
    void twoTeamsBecomeOneWithTheirPastsApart() {
        novaIsSetUpForKim();
        kimIsAsked();
        orbitIsSetUp();
        wants("schedule.ending.merge", "Nova");
        assertThat(ana.form().words()).says("schedule.ending.confirm.MERGE", "Orbit", ANY, "Nova");
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
        assertThat(newDms(kim).stream().map(Message::words)).anyMatch(each -> says(each, "checkin.prompt", "Orbit"));
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
