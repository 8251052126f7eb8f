package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

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
                .says(
                        "schedule.setUp",
                        "Orbit",
                        text("schedule.setUp.channel", text("words.people", 8)),
                        anyWith("Thursday", "at 10:00"),
                        "Europe/Lisbon")
                .says("schedule.setUp.leftOut", 2);
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
        assertThat(ana.lastDm().words())
                .says("schedule.setUp", "Orbit", ANY, anyWith("Thursday", "at " + inLisbon), "Europe/Lisbon");
    }

    @Test
    void membersChosenByHandAreTheRosterLessBotsAndGuests() {
        ana.say(ORBIT, "/stepup setup");
        ana.form()
                .type("Team name", "Orbit")
                .choose("Members", "U0BO", "U0CHEN", "U0DARA", "U0BUILDS", "U0JUNO")
                .submit();
        bot.settle();

        assertThat(ana.lastDm().words())
                .says("schedule.setUp", "Orbit", text("schedule.setUp.chosen", text("words.people", 3)))
                .says("schedule.setUp.leftOut", 2);
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
        assertThat(form.labels()).doesNotContain(text("schedule.form.recurrence"), text("schedule.form.alsoOn"));

        form.press(text("schedule.form.more"));

        assertThat(form.labels())
                .contains("Team name", "Close after", text("schedule.form.recurrence"), text("schedule.form.alsoOn"));
        assertThat(form.buttons()).doesNotContain(text("schedule.form.more"));
        assertThat(form.value("Team name")).containsExactly("Orbit");
        assertThat(form.value("Check-in day")).containsExactly("Tuesday");
        assertThat(form.value(text("schedule.form.recurrence")))
                .containsExactly(text("schedule.form.recurrence.weeks_1"));
        assertThat(form.pick(text("schedule.form.recurrence"), text("schedule.form.recurrence.weeks_2"))
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
        ana.form().type("Team name", "Orbit").press(text("schedule.form.more"));
        ana.form()
                .pick(text("schedule.form.recurrence"), text("schedule.form.recurrence.monthly_5"))
                .choose(text("schedule.form.alsoOn"), "Tuesday")
                .submit();

        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().type("Team name", "Moon").submit().ok()).isTrue();
        bot.settle();

        assertThat(ana.lastDm().words())
                .contains("*Moon*", "Check-ins come on the last Tuesday and Thursday of the month");
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form().value(text("schedule.form.recurrence")))
                .containsExactly(text("schedule.form.recurrence.monthly_5"));
        assertThat(ana.form().value(text("schedule.form.alsoOn"))).containsExactly("Tuesday");
    }

    @Test
    void whoIsNeitherAdminNorLeadIsToldSo() {
        assertThat(bo.say(ORBIT, "/stepup setup").words()).says("schedule.setup.notAllowed");
        assertThat(bo.hasForm()).isFalse();
        orbitIsSetUp();
        assertThat(bo.say(ORBIT, "/stepup setup").words()).says("schedule.setup.notAllowed");
        assertThat(bo.say(ORBIT, "/stepup help").words()).doesNotContain("/stepup setup");
        assertThat(ana.say(ORBIT, "/stepup help").words()).contains("/stepup setup");
    }
}
