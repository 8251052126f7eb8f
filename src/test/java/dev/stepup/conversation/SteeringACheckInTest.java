package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.checkin.CheckIns;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.mapping.event.AfterLoadEvent;

/** What a lead does with a check-in that runs. */
class SteeringACheckInTest extends ConversationTest {

    @BeforeEach
    void aCheckInHasBegun() {
        orbitIsSetUp();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        names(ana, "Inventing", "Chen Wei");
    }

    @Test
    void theScheduleSaysWhatRunsAndOnlyWhoRunsTheTeamFindsButtons() {
        assertThat(bo.say(ORBIT, "/stepup schedule").words())
                .says("checkin.turnout.FEW")
                .says("checkin.schedule.running", anyWith("Friday"));
        assertThat(seenBy(bo).buttons()).isEmpty();
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).says("checkin.schedule.running", anyWith("Friday"));
        assertThat(seenBy(ana).buttons()).containsExactly(text("checkin.close"), text("checkin.anotherDay"));
    }

    @Test
    void whileItIsOpenNobodyCanCountTheAnswersAndOnceItHasClosedEverybodyCan() {
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));
        String few = bo.say(ORBIT, "/stepup schedule").words();
        names(bo, "Inventing", "Chen Wei");
        assertThat(bo.say(ORBIT, "/stepup schedule").words()).isEqualTo(few);
        names(hana, "Inventing", "Ana Almeida");
        assertThat(bo.say(ORBIT, "/stepup schedule").words()).says("checkin.turnout.HALF");
        for (Client person : List.of(dara, eli, fatima)) {
            names(person, "Inventing", "Chen Wei");
        }
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("checkin.turnout.MOST")
                .doesNotContain("6 of");

        ana.press(seenBy(ana), text("checkin.close"));

        assertThat(bo.say(ORBIT, "/stepup schedule").words()).says("checkin.turnout", 6);
    }

    @Test
    void anAnswerOfSomebodyWhoIsAwayIsNotGivenAwayByHowManyAreAway() {
        String before = bo.say(ORBIT, "/stepup schedule").words();
        bot.part(CheckIns.class).markAway(checkIn(), new MemberId("U0ELI"));

        assertThat(bo.say(ORBIT, "/stepup schedule").words()).isEqualTo(before);
    }

    @Test
    void closedEarlyItAsksAndRemindsNobodyAndStillTakesAnswers() {
        ana.say(ORBIT, "/stepup pulse");
        ana.press(seenBy(ana), text("checkin.close"));
        assertThat(seenBy(ana).words()).says("checkin.closed", anyWith("Friday"));
        countsDms(chen);
        int dms = bo.dms().size();

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));

        assertThat(newDms(chen)).isEmpty();
        assertThat(bo.dms()).hasSize(dms);
        for (Client person : List.of(bo, dara, fatima, hana)) {
            names(person, "Inventing", "Chen Wei");
        }
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
        assertThat(ana.last(ORBIT).words())
                .says("report.turnout", 5, 6)
                .says("report.function.names", "Inventing", "Chen Wei");
    }

    @Test
    void withAnotherDayItClosesAndIsReadADayLater() {
        Instant friday = next(DayOfWeek.FRIDAY, "10:00");
        ana.say(ORBIT, "/stepup schedule");
        Message before = seenBy(ana);
        ana.press(before, text("checkin.anotherDay"));
        assertThat(seenBy(ana).words()).says("checkin.extended", anyWith("Saturday"), anyWith("Saturday"));

        bot.timePassesTo(friday.plus(Duration.ofHours(6)));
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).says("checkin.schedule.running", anyWith("Saturday"));
        bot.timePassesTo(next(DayOfWeek.SATURDAY, "10:00"));
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("checkin.schedule.closed", ANY, ANY, text("checkin.turnout", 1, 6, 2));
        int posts = ana.messages(ORBIT).size();
        bot.timePassesTo(next(DayOfWeek.SATURDAY, "15:00"));
        assertThat(ana.messages(ORBIT)).hasSize(posts + 1);
    }

    @Test
    void withAnotherDayWhoHasSaidSomethingReadsUntilWhenThatMayBeChanged() {
        fatima.press(prompt(fatima), "Not this time");
        bot.settle();
        assertThat(ana.lastDm().words()).says("checkin.answered.note", anyWith("Friday"));
        assertThat(fatima.lastDm().words()).says("checkin.declined", ANY, anyWith("Friday"));

        ana.say(ORBIT, "/stepup schedule");
        ana.press(seenBy(ana), text("checkin.anotherDay"));
        bot.settle();

        assertThat(ana.lastDm().words())
                .says("checkin.answered.line", "Inventing", "Chen Wei")
                .says("checkin.answered.note", anyWith("Saturday"));
        assertThat(fatima.lastDm().words()).says("checkin.declined", ANY, anyWith("Saturday"));
        assertThat(bo.lastDm().words())
                .says("checkin.prompt.note", ANY, ANY, anyWith("Saturday"))
                .doesNotContain("Friday");
    }

    @Test
    void withAnotherDayTheNewEndIsReadAlsoWhereItCouldNotBeSaidAtOnce() {
        ana.say(ORBIT, "/stepup schedule");
        bo.press(bo.home(), text("checkin.reminder.off"));
        bot.settle();
        bot.whileItCannotRead("reminders_off", () -> ana.press(seenBy(ana), text("checkin.anotherDay")));
        assertThat(bo.lastDm().words()).says("checkin.prompt.note", ANY, ANY, anyWith("Friday"));

        bot.settle();

        assertThat(bo.lastDm().words())
                .says("checkin.prompt.note", ANY, ANY, anyWith("Saturday"))
                .doesNotContain("Friday");
        assertThat(bo.lastDm().buttons()).contains("Answer");
    }

    @Test
    void withAnotherDayWhoWentOnceAskedReadsUntilWhenItIsOpen() {
        bot.settle();
        LocalDate today = LocalDate.ofInstant(bot.clock().instant(), LISBON);
        bo.say(ORBIT, "/stepup away until " + today);
        bot.settle();

        ana.say(ORBIT, "/stepup schedule");
        ana.press(seenBy(ana), text("checkin.anotherDay"));
        bot.settle();

        assertThat(prompt(bo).words()).says("checkin.prompt.note", anyWith("Saturday"), ANY, anyWith("Saturday"));
    }

    @Test
    void whoDeclinesWhileOthersReadOfTheOtherDayReadsThatTheyDid() {
        List<Client> asked = List.of(bo, dara, fatima, goran, hana);
        bot.onceItHears(
                event -> event instanceof AfterLoadEvent<?> read && "nominations".equals(read.getCollectionName()),
                () -> asked.forEach(person -> person.press(prompt(person), "Not this time")));
        ana.say(ORBIT, "/stepup schedule");

        ana.press(seenBy(ana), text("checkin.anotherDay"));
        bot.settle();

        assertThat(asked)
                .allSatisfy(person ->
                        assertThat(person.lastDm().words()).says("checkin.declined", ANY, anyWith("Saturday")));
    }

    @Test
    void anotherDayThatRunsIntoTheNextCheckInIsRefused() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form()
                        .choose(text("schedule.form.alsoOn"), "Friday")
                        .submit()
                        .ok())
                .isTrue();
        ana.say(ORBIT, "/stepup schedule");

        ana.press(seenBy(ana), text("checkin.anotherDay"));

        assertThat(seenBy(ana).words()).says("checkin.nextComesBefore");
    }
}
