package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Form;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SettingUpATeamTest extends ConversationTest {

    @Test
    void anAdminSetsUpATeamAndReadsWhenTheFirstCheckInComes() {
        ana.say(ORBIT, "/stepup setup");

        Form form = ana.form();
        assertThat(form.labels())
                .containsExactlyInAnyOrder(
                        "Team name",
                        "Channel for digests",
                        "Members",
                        "Leads",
                        "Time zone",
                        "Check-in day",
                        "Check-in time",
                        "Digest day",
                        "Digest time",
                        "Remind after",
                        "Close after");
        assertThat(form.value("Channel for digests")).containsExactly("C0ORBIT");
        assertThat(form.value("Leads")).containsExactly("U0ANA");
        assertThat(form.value("Time zone")).containsExactly("Europe/Lisbon");
        assertThat(form.type("Team name", "Orbit").submit().ok()).isTrue();
        bot.settle();

        assertThat(ana.lastDm().words())
                .contains(
                        "Orbit",
                        "8 people",
                        "Thursday",
                        "at 10:00, your time (Europe/Lisbon)",
                        "2 accounts are left out");
        assertThat(orbit())
                .map(Team::roster)
                .hasValueSatisfying(roster -> assertThat(roster)
                        .extracting(MemberId::value)
                        .containsExactlyInAnyOrder(
                                "U0ANA", "U0BO", "U0CHEN", "U0DARA", "U0ELI", "U0FATIMA", "U0GORAN", "U0HANA"));
    }

    @Test
    void theTimeIsTheAskersWhereverTheTeamIs() {
        ana.say(ORBIT, "/stepup setup");
        ana.form()
                .type("Team name", "Orbit")
                .pick("Time zone", "Asia/Kolkata")
                .pick("Check-in time", "09:30")
                .submit();
        bot.settle();

        LocalTime inLisbon = LocalDate.ofInstant(next(DayOfWeek.THURSDAY, "10:00"), LISBON)
                .atTime(9, 30)
                .atZone(ZoneId.of("Asia/Kolkata"))
                .withZoneSameInstant(LISBON)
                .toLocalTime();
        assertThat(ana.lastDm().words()).contains("Thursday", "at " + inLisbon + ", your time (Europe/Lisbon)");
    }

    @Test
    void membersChosenByHandAreTheRosterLessBotsAndGuests() {
        ana.say(ORBIT, "/stepup setup");
        ana.form()
                .type("Team name", "Orbit")
                .choose("Members", "U0BO", "U0CHEN", "U0DARA", "U0BUILDS", "U0JUNO")
                .submit();
        bot.settle();

        assertThat(ana.lastDm().words()).contains("3 people", "2 accounts are left out");
        assertThat(orbit().orElseThrow().roster())
                .extracting(MemberId::value)
                .containsExactlyInAnyOrder("U0BO", "U0CHEN", "U0DARA");
    }

    @Test
    void aLeadChangesTheTeamAndFindsItFilledIn() {
        ana.say(ORBIT, "/stepup setup");
        ana.form()
                .type("Team name", "Orbit")
                .choose("Leads", "U0DARA")
                .choose("Members", "U0BO", "U0CHEN", "U0DARA", "U0ELI")
                .pick("Check-in day", "Tuesday")
                .pick("Digest day", "Wednesday")
                .submit();

        dara.say(ORBIT, "/stepup setup");
        Form form = dara.form();
        assertThat(form.value("Team name")).containsExactly("Orbit");
        assertThat(form.value("Leads")).containsExactly("U0DARA");
        assertThat(form.value("Members")).containsExactlyInAnyOrder("U0BO", "U0CHEN", "U0DARA", "U0ELI");
        assertThat(form.type("Team name", "Orbit & <Moon>").submit().ok()).isTrue();
        bot.settle();

        assertThat(orbit()).map(Team::name).hasValue("Orbit & <Moon>");
        assertThat(dara.lastDm().words()).contains("Orbit &amp; &lt;Moon&gt;", "Tuesday");
    }

    @Test
    void moreOptionsKeepWhatWasTyped() {
        ana.say(ORBIT, "/stepup setup");
        Form form = ana.form().type("Team name", "Orbit").pick("Check-in day", "Tuesday");
        assertThat(form.labels()).doesNotContain("How often", "Also on");

        form.press("More options");

        assertThat(form.labels()).contains("Team name", "Close after", "How often", "Also on");
        assertThat(form.buttons()).doesNotContain("More options");
        assertThat(form.value("Team name")).containsExactly("Orbit");
        assertThat(form.value("Check-in day")).containsExactly("Tuesday");
        assertThat(form.value("How often")).containsExactly("Every week");
        assertThat(form.pick("How often", "Every second week")
                        .pick("Digest day", "Wednesday")
                        .submit()
                        .ok())
                .isTrue();
        bot.settle();
        assertThat(ana.lastDm().words()).contains("Check-ins come every second week on Tuesday");
    }

    @Test
    void whoDoesNotOpenMoreOptionsKeepsThem() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press("More options");
        ana.form()
                .pick("How often", "Monthly, the last of its day")
                .choose("Also on", "Tuesday")
                .submit();

        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().type("Team name", "Moon").submit().ok()).isTrue();
        bot.settle();

        assertThat(ana.lastDm().words())
                .contains("*Moon*", "Check-ins come on the last Tuesday and Thursday of the month");
        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        assertThat(ana.form().value("How often")).containsExactly("Monthly, the last of its day");
        assertThat(ana.form().value("Also on")).containsExactly("Tuesday");
    }

    @Test
    void whoIsNeitherAdminNorLeadIsToldSo() {
        assertThat(bo.say(ORBIT, "/stepup setup").words()).contains("Only a workspace admin");
        assertThat(bo.hasForm()).isFalse();
        orbitIsSetUp();
        assertThat(bo.say(ORBIT, "/stepup setup").words()).contains("Only a workspace admin");
        assertThat(bo.say(ORBIT, "/stepup help").words()).doesNotContain("/stepup setup");
        assertThat(ana.say(ORBIT, "/stepup help").words()).contains("/stepup setup");
    }
}
