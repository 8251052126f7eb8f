package dev.stepup.conversation;

import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.TeamSeed;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

class CheckingInTest extends ConversationTest {

    @Test
    void everyMemberIsAskedOnceInADirectMessage() {
        orbitIsSetUp();
        countsDms(bo);
        int juno = slack.as("U0JUNO").dms().size();
        int kims = kim.dms().size();
        assertThat(ana.say(ORBIT, "/stepup pulse").words()).says("checkin.started", "Orbit", text("words.people", 8));
        bot.settle();

        assertThat(newDms(bo)).hasSize(1);
        assertThat(prompt(bo).buttons()).containsExactly("Answer", "Not this time");
        assertThat(prompt(hana).words())
                .says("checkin.prompt", "Orbit")
                .says("checkin.prompt.note", anyWith("Tuesday", inKolkata(next(DayOfWeek.TUESDAY, "09:00"))));
        assertThat(slack.as("U0JUNO").dms()).hasSize(juno);
        assertThat(kim.dms()).hasSize(kims);
    }

    private static String inKolkata(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(ZoneId.of("Asia/Kolkata")));
    }

    @Test
    void anAnswerIsStoredShownAndChanged() {
        aCheckInRuns();
        Form form = opensTheForm(bo);
        assertThat(form.labels().subList(0, 4))
                .satisfiesExactly(
                        label -> assertThat(label).startsWith("Sensemaking"),
                        label -> assertThat(label).startsWith("Relating"),
                        label -> assertThat(label).startsWith("Visioning"),
                        label -> assertThat(label).startsWith("Inventing"));
        assertThat(form.labels()).contains("Story");
        assertThat(form.options("Sensemaking"))
                .startsWith("Me (Bo Lindqvist)")
                .contains("Ana Almeida", "Hana Iyer")
                .hasSize(8)
                .doesNotContain("Bo Lindqvist", "Juno Park", "Build Watch", "Ivan Novak");
        form.choose("Sensemaking", "Hana Iyer", "Me").type("Story", "Hana asked the customers & <listened>.");
        assertThat(form.submit().ok()).isTrue();
        bot.settle();

        Message stored = prompt(bo);
        assertThat(stored.edited()).isTrue();
        assertThat(stored.words())
                .says("checkin.answered.line", "Sensemaking", "Hana Iyer and Me")
                .says("checkin.answered.line", "Relating", text("checkin.answered.nobody"))
                .contains("Hana asked the customers &amp; &lt;listened&gt;.");
        assertThat(stored.buttons()).containsExactly("Change my answer");

        bo.press(stored, "Change my answer");
        assertThat(bo.form().value("Sensemaking")).containsExactlyInAnyOrder("Hana Iyer", "Me (Bo Lindqvist)");
        assertThat(bo.form().value("Story")).containsExactly("Hana asked the customers & <listened>.");
        bo.form().clear("Sensemaking").choose("Relating", "Chen Wei").submit();
        bot.settle();
        assertThat(prompt(bo).words())
                .says("checkin.answered.line", "Sensemaking", text("checkin.answered.nobody"))
                .says("checkin.answered.line", "Relating", "Chen Wei");
    }

    @Test
    void anAnswerMayBeEmpty() {
        aCheckInRuns();

        assertThat(opensTheForm(bo).submit().ok()).isTrue();
        bot.settle();

        assertThat(prompt(bo).words())
                .says("checkin.answered")
                .says("checkin.answered.line", "Inventing", text("checkin.answered.nobody"));
    }

    @Test
    void notThisTimeLeavesInPeace() {
        orbitIsSetUp();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        bo.press(prompt(bo), "Not this time");
        bot.settle();
        assertThat(prompt(bo).words()).says("checkin.declined");
        countsDms(bo);

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));

        assertThat(newDms(bo)).isEmpty();
        assertThat(prompt(dara).words()).says("checkin.reminder");
    }

    @Test
    void whoDeclinedMayAnswerAfterAll() {
        aCheckInRuns();
        bo.press(prompt(bo), "Not this time");
        bot.settle();

        names(bo, "Visioning", "Eli Rosen");

        assertThat(prompt(bo).words()).says("checkin.answered.line", "Visioning", "Eli Rosen");
    }

    @Test
    void theScheduleAsksRemindsAndCloses() {
        orbitIsSetUp();
        countsDms(fatima);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00").minusMillis(1));
        assertThat(newDms(fatima)).isEmpty();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(fatima)).hasSize(1);
        names(dara, "Inventing", "Chen Wei");

        countsDms(dara);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));
        bot.settle();
        assertThat(newDms(dara)).isEmpty();
        countsDms(fatima);
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "09:59"));
        assertThat(newDms(fatima)).isEmpty();
        assertThat(prompt(fatima).words()).says("checkin.reminder");
        assertThat(opensTheForm(fatima).choose("Relating", "Me").submit().ok()).isTrue();
        bot.settle();
        assertThat(fatima.lastDm().words()).says("checkin.reminder.settled");
        assertThat(fatima.lastDm().buttons()).isEmpty();
    }

    @Test
    void onlyOneCheckInRunsAtATime() {
        aCheckInRuns();
        countsDms(bo);

        assertThat(ana.say(ORBIT, "/stepup pulse").words()).says("checkin.alreadyRunning");
        bot.settle();

        assertThat(newDms(bo)).isEmpty();
    }

    @Test
    void onlyLeadsAndAdminsStartOne() {
        orbitIsSetUp();
        countsDms(bo);

        assertThat(bo.say(ORBIT, "/stepup pulse").words()).says("team.leadsOnly");
        assertThat(kim.say("random", "/stepup pulse").words()).says("team.none");
        bot.settle();

        assertThat(newDms(bo)).isEmpty();
    }

    @Test
    void whatFellDueWhileNothingRanForTooLongIsLeftOut() {
        orbitIsSetUp();
        countsDms(bo);

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:01"));

        assertThat(newDms(bo)).isEmpty();
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("schedule.leftOut.MISSED", anyWith("Thursday"))
                .says("schedule.next", "Orbit", anyWith("Thursday"));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).hasSize(1);
    }

    @Test
    void afterALongStandstillWhatIsNotTooLateIsOpenedWhateverWasMissedBeforeIt() {
        orbitIsSetUp();
        countsDms(bo);
        Instant aWeekLater =
                next(DayOfWeek.THURSDAY, "10:00").atZone(LISBON).plusWeeks(1).toInstant();

        bot.timePassesTo(aWeekLater.plus(Duration.ofHours(1)));
        bot.settle();

        assertThat(newDms(bo)).filteredOn(dm -> dm.buttons().contains("Answer")).hasSize(1);
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).says("checkin.schedule.running");
    }

    @Test
    void aTeamOfMoreThanAHundredIsSearchedAsOneTypes() {
        try (Bot large = Bot.start(TeamSeed.ofSize(120), Instant.parse("2026-11-23T09:00:00Z"))) {
            Client lead = large.slack().as("U000001");
            large.slack().changes().change(lead.id(), person -> person.asAdmin());
            lead.say(ORBIT, "/stepup setup");
            lead.form().type("Team name", "Large").submit();
            lead.say(ORBIT, "/stepup pulse");
            large.settle();

            Client member = large.slack().as("U000007");
            assertThat(member.dms()).as("the welcome and the prompt").hasSize(2);
            member.press(member.lastDm(), "Answer");
            assertThat(member.form().search("Visioning", "person 11"))
                    .contains("Person 11", "Person 110", "Person 119")
                    .doesNotContain("Person 12");
            assertThat(member.form().search("Visioning", "me").get(0)).startsWith("Me (");
            member.form().choose("Visioning", "Person 110").submit();
            large.settle();

            assertThat(member.lastDm().words()).says("checkin.answered.line", "Visioning", "Person 110");
            assertThat(large.slack().violations()).isEmpty();
        }
    }
}
