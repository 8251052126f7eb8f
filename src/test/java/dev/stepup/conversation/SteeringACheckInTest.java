package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
        String running = "A check-in is running until Friday";

        assertThat(bo.say(ORBIT, "/stepup schedule").words()).contains(running, "A few at most have answered so far.");
        assertThat(seenBy(bo).buttons()).isEmpty();
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).contains(running);
        assertThat(seenBy(ana).buttons()).containsExactly("Close it now", "Give it another day");
    }

    @Test
    void whileItIsOpenNobodyCanCountTheAnswersAndOnceItHasClosedEverybodyCan() {
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));
        String few = bo.say(ORBIT, "/stepup schedule").words();
        names(bo, "Inventing", "Chen Wei");
        assertThat(bo.say(ORBIT, "/stepup schedule").words()).isEqualTo(few);
        names(hana, "Inventing", "Ana Almeida");
        assertThat(bo.say(ORBIT, "/stepup schedule").words()).contains("About half have answered so far.");
        for (Client person : List.of(dara, eli, fatima)) {
            names(person, "Inventing", "Chen Wei");
        }
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .contains("Most have answered so far.")
                .doesNotContain("6 of");

        ana.press(seenBy(ana), "Close it now");

        assertThat(bo.say(ORBIT, "/stepup schedule").words()).contains("6 of ", "have answered so far");
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
        ana.press(seenBy(ana), "Close it now");
        assertThat(seenBy(ana).words()).contains("The check-in is closed", "until its digest, on Friday");
        countsDms(chen);
        int dms = bo.dms().size();

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));

        assertThat(newDms(chen)).isEmpty();
        assertThat(bo.dms()).hasSize(dms);
        for (Client person : List.of(bo, dara, fatima, hana)) {
            names(person, "Inventing", "Chen Wei");
        }
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
        assertThat(ana.last(ORBIT).words()).contains("5 of 6 answered", "*Inventing:* Chen Wei");
    }

    @Test
    void withAnotherDayItClosesAndIsReadADayLater() {
        Instant friday = next(DayOfWeek.FRIDAY, "10:00");
        ana.say(ORBIT, "/stepup schedule");
        Message before = seenBy(ana);
        ana.press(before, "Give it another day");
        assertThat(seenBy(ana).words()).contains("open until Saturday", "its digest comes on Saturday");

        bot.timePassesTo(friday.plus(Duration.ofHours(6)));
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).contains("A check-in is running until Saturday");
        bot.timePassesTo(next(DayOfWeek.SATURDAY, "10:00"));
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).contains("has closed. 1 of 6");
        int posts = ana.messages(ORBIT).size();
        bot.timePassesTo(next(DayOfWeek.SATURDAY, "15:00"));
        assertThat(ana.messages(ORBIT)).hasSize(posts + 1);
    }

    @Test
    void withAnotherDayWhoHasSaidSomethingReadsUntilWhenThatMayBeChanged() {
        fatima.press(prompt(fatima), "Not this time");
        bot.settle();
        assertThat(ana.lastDm().words()).contains("change it until the digest comes on Friday");
        assertThat(fatima.lastDm().words()).contains("answer until the digest comes on Friday");

        ana.say(ORBIT, "/stepup schedule");
        ana.press(seenBy(ana), "Give it another day");
        bot.settle();

        assertThat(ana.lastDm().words())
                .contains("*Inventing:* Chen Wei", "change it until the digest comes on Saturday");
        assertThat(fatima.lastDm().words()).contains("not this time", "answer until the digest comes on Saturday");
        assertThat(bo.lastDm().words()).contains("digest on Saturday").doesNotContain("Friday");
    }

    @Test
    void withAnotherDayTheNewEndIsReadAlsoWhereItCouldNotBeSaidAtOnce() {
        ana.say(ORBIT, "/stepup schedule");
        bo.press(bo.home(), "No more reminders");
        bot.settle();
        bot.whileItCannotRead("reminders_off", () -> ana.press(seenBy(ana), "Give it another day"));
        assertThat(bo.lastDm().words()).contains("digest on Friday");

        bot.settle();

        assertThat(bo.lastDm().words()).contains("digest on Saturday").doesNotContain("Friday");
        assertThat(bo.lastDm().buttons()).contains("Answer");
    }

    @Test
    void withAnotherDayWhoWentOnceAskedReadsUntilWhenItIsOpen() {
        bot.settle();
        LocalDate today = LocalDate.ofInstant(bot.clock().instant(), LISBON);
        bo.say(ORBIT, "/stepup away until " + today);
        bot.settle();

        ana.say(ORBIT, "/stepup schedule");
        ana.press(seenBy(ana), "Give it another day");
        bot.settle();

        assertThat(prompt(bo).words()).contains("Open until Saturday", "digest on Saturday");
    }

    @Test
    void whoDeclinesWhileOthersReadOfTheOtherDayReadsThatTheyDid() {
        List<Client> asked = List.of(bo, dara, fatima, goran, hana);
        bot.onceItHears(
                event -> event instanceof AfterLoadEvent<?> read && "nominations".equals(read.getCollectionName()),
                () -> asked.forEach(person -> person.press(prompt(person), "Not this time")));
        ana.say(ORBIT, "/stepup schedule");

        ana.press(seenBy(ana), "Give it another day");
        bot.settle();

        assertThat(asked)
                .allSatisfy(person -> assertThat(person.lastDm().words())
                        .contains("not this time", "answer until the digest comes on Saturday"));
    }

    @Test
    void anotherDayThatRunsIntoTheNextCheckInIsRefused() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        assertThat(ana.form().choose("Also on", "Friday").submit().ok()).isTrue();
        ana.say(ORBIT, "/stepup schedule");

        ana.press(seenBy(ana), "Give it another day");

        assertThat(seenBy(ana).words()).contains("Nothing was changed", "the next check-in comes before");
    }
}
