package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SteeringTheScheduleTest extends ConversationTest {

    private void changesOften(String recurrence) {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form()
                        .pick(text("schedule.form.recurrence"), recurrence)
                        .submit()
                        .ok())
                .isTrue();
        bot.settle();
        countsDms(bo);
    }

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
        countsDms(bo);
    }

    @Test
    void whoIsOnNoTeamIsToldSo() {
        orbitIsSetUp();
        assertThat(kim.say(ORBIT, "/stepup schedule").words())
                .says("team.noneOfYours")
                .doesNotSay("schedule.next");
    }

    @Test
    void whilePausedNobodyIsAskedAndAfterwardsTheNextOneComes() {
        Instant thursday = next(DayOfWeek.THURSDAY, "10:00");
        assertThat(ana.say(ORBIT, "/stepup pause").words()).says("schedule.paused");
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).says("schedule.paused");
        bot.timePassesTo(thursday);
        assertThat(newDms(bo)).isEmpty();

        bot.clock().moveBy(Duration.ofHours(1));
        assertThat(ana.say(ORBIT, "/stepup resume").words())
                .says("schedule.resumed", "Orbit", anyWith("Thursday", "10:00"));
        bot.settle();
        assertThat(newDms(bo)).isEmpty();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).hasSize(1);
    }

    @Test
    void resumingWhatIsNotPausedChangesNothing() {
        said(ana, "/stepup skip");
        String schedule = ana.say(ORBIT, "/stepup schedule").words();

        ana.say(ORBIT, "/stepup resume");

        assertThat(ana.say(ORBIT, "/stepup schedule").words()).isEqualTo(schedule);
    }

    @Test
    void theNextCheckInIsLeftOutAndTheOneAfterComes() {
        Instant thursday = next(DayOfWeek.THURSDAY, "10:00");

        assertThat(said(ana, "/stepup skip")).says("schedule.skipped", ANY, ANY, anyWith("Thursday"));
        bot.timePassesTo(thursday);
        assertThat(newDms(bo)).isEmpty();

        bot.timePassesTo(thursday.plus(Duration.ofDays(6)));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).hasSize(1);
    }

    @Test
    void whatIsSkippedStaysSkippedWhenOnlyTheTeamIsChanged() {
        said(ana, "/stepup skip");
        String skipped = ana.say(ORBIT, "/stepup schedule").words();

        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().type("Team name", "Moon").submit().ok()).isTrue();

        assertThat(ana.say(ORBIT, "/stepup schedule").words()).isEqualTo(skipped.replace("Orbit", "Moon"));
        ana.say(ORBIT, "/stepup setup");
        ana.form().pick("Check-in time", "10:30").submit();
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("schedule.leftOut.SKIPPED")
                .contains("10:30");
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:30"));
        assertThat(newDms(bo)).isEmpty();
    }

    @Test
    void aLaterHourOfTheSameDayOpensNoSecondCheckIn() {
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        countsDms(bo);

        ana.say(ORBIT, "/stepup setup");
        Instant inAWeek = bot.clock().instant().plus(Duration.ofDays(7));
        ana.form().pick("Check-in time", "16:00").pick("Digest time", "18:00").submit();
        bot.settle();

        String day = LocalDate.ofInstant(inAWeek, LISBON).getDayOfMonth() + " ";
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("schedule.next", "Orbit", anyWith("Thursday " + day));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "16:00"));
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).doesNotSay("schedule.leftOut.SKIPPED");
    }

    @Test
    void anHourThatIsOverTodayComesNextWeek() {
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "09:00"));
        ana.say(ORBIT, "/stepup setup");
        countsDms(bo);
        ana.form().pick("Check-in time", "08:30").submit();
        bot.settle();

        assertThat(newDms(bo)).isEmpty();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "08:30"));
        assertThat(newDms(bo)).hasSize(1);
    }

    @Test
    void whatIsSkippedStaysSkippedWhateverElseIsChanged() {
        Instant thursday = next(DayOfWeek.THURSDAY, "10:00");
        said(ana, "/stepup skip");

        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form()
                        .pick("Remind after", text("words.hours", 2))
                        .submit()
                        .ok())
                .isTrue();
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        LocalDate farOff = LocalDate.ofInstant(thursday, LISBON).plusDays(60);
        assertThat(ana.form()
                        .type(text("schedule.form.holidays"), farOff + " Away day")
                        .submit()
                        .ok())
                .isTrue();
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).says("schedule.leftOut.SKIPPED");

        onlyTheOneAfterComes(thursday);
    }

    @Test
    void whatIsSkippedStaysSkippedOverAPause() {
        Instant thursday = next(DayOfWeek.THURSDAY, "10:00");
        said(ana, "/stepup skip");
        ana.say(ORBIT, "/stepup pause");
        assertThat(said(ana, "/stepup skip")).says("schedule.skip.paused");
        ana.say(ORBIT, "/stepup resume");
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form()
                        .pick("Remind after", text("words.hours", 2))
                        .submit()
                        .ok())
                .isTrue();

        onlyTheOneAfterComes(thursday);
    }

    @Test
    void everySecondWeekIsOnlyAskedEverySecondWeek() {
        Instant thursday = next(DayOfWeek.THURSDAY, "10:00");
        changesOften(text("schedule.form.recurrence.weeks_2"));

        bot.timePassesTo(thursday);
        assertThat(newDms(bo)).hasSize(1);
        String schedule = ana.say(ORBIT, "/stepup schedule").words();
        assertThat(schedule).contains("check-ins come every second week on Thursday");
        bot.timePassesTo(thursday.plus(Duration.ofDays(6)));
        countsDms(bo);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).isEmpty();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).hasSize(1);
    }

    @Test
    void severalDaysAWeekAreEachAskedAndRead() {
        Instant tuesday = next(DayOfWeek.TUESDAY, "10:00");
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        ana.form().choose(text("schedule.form.alsoOn"), "Tuesday", "Friday").submit();
        bot.settle();
        int digests = ana.messages(ORBIT).size();

        for (Instant day :
                new Instant[] {tuesday, tuesday.plus(Duration.ofDays(2)), tuesday.plus(Duration.ofDays(3))}) {
            countsDms(bo);
            bot.timePassesTo(day);
            assertThat(newDms(bo)).as("asked on %s", day).hasSize(1);
        }
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
        assertThat(ana.messages(ORBIT)).hasSize(digests + 2);
    }

    @Test
    void onlyLeadsAndAdminsSteer() {
        for (String word : new String[] {"pause", "resume", "skip"}) {
            assertThat(bo.say(ORBIT, "/stepup " + word).words()).says("team.leadsOnly");
            assertThat(bo.say(ORBIT, "/stepup help").words()).doesNotContain("/stepup " + word);
            assertThat(ana.say(ORBIT, "/stepup help").words()).contains("/stepup " + word);
        }
    }

    /** The check-in of this moment does not come, and that of the week after does. */
    private void onlyTheOneAfterComes(Instant thursday) {
        bot.settle();
        countsDms(bo);

        bot.timePassesTo(thursday);
        assertThat(newDms(bo)).isEmpty();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).hasSize(1);
    }
}
