package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lead starts a check-in the day before one is due, which cannot open while the first runs. */
class StartingOneByHandTest extends ConversationTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private Instant thursday = Instant.EPOCH;

    @BeforeEach
    void itIsTheDayBefore() {
        orbitIsSetUp();
        bot.timePassesTo(next(DayOfWeek.WEDNESDAY, "12:00"));
        thursday = next(DayOfWeek.THURSDAY, "10:00");
    }

    @Test
    void itSaysWhatIsLeftOutForIt() {
        assertThat(ana.say(ORBIT, "/stepup pulse").words())
                .says("checkin.started.displaces", anyWith(day(thursday), "10:00"));
    }

    @Test
    void whatIsLeftOutForItIsPromisedNowhere() {
        ana.say(ORBIT, "/stepup pulse");
        String next = day(inAWeek());

        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("schedule.next", "Orbit", anyWith(next))
                .says("schedule.displaced", anyWith(day(thursday), "10:00"));
        ana.say(ORBIT, "/stepup pause");
        assertThat(ana.say(ORBIT, "/stepup resume").words()).says("schedule.resumed", "Orbit", anyWith(next));
        ana.say(ORBIT, "/stepup setup");
        ana.form().submit();
        bot.settle();
        assertThat(ana.lastDm().words()).says("schedule.setUp", "Orbit", ANY, anyWith(next));

        countsDms(bo);
        bot.timePassesTo(thursday);
        assertThat(newDms(bo)).isEmpty();
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
        countsDms(bo);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).hasSize(1);
    }

    @Test
    void skippingLeavesOutTheOneThatWouldOpenNext() {
        ana.say(ORBIT, "/stepup pulse");

        assertThat(said(ana, "/stepup skip"))
                .says("schedule.skipped", "Orbit", anyWith(day(inAWeek())), anyWith(day(inTwoWeeks())));
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("schedule.next", "Orbit", anyWith(day(inTwoWeeks())))
                .says("schedule.leftOut.SKIPPED", anyWith(day(inAWeek())));
    }

    @Test
    void closedBeforeThatItIsInNobodysWay() {
        ana.say(ORBIT, "/stepup pulse");
        ana.say(ORBIT, "/stepup schedule");
        ana.press(seenBy(ana), text("checkin.close"));

        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("schedule.next", "Orbit", anyWith(day(thursday)))
                .doesNotSay("schedule.displaced");
        bot.settle();
        countsDms(bo);
        bot.timePassesTo(thursday);
        assertThat(newDms(bo)).hasSize(1);
    }

    @Test
    void itMayHaveAnotherDayForWhatDoesNotComeAnyway() {
        ana.say(ORBIT, "/stepup pulse");
        ana.say(ORBIT, "/stepup schedule");

        ana.press(seenBy(ana), text("checkin.anotherDay"));

        assertThat(seenBy(ana).words()).says("checkin.extended", anyWith(day(thursday.plus(Duration.ofDays(1)))));
    }

    private Instant inAWeek() {
        return thursday.plus(Duration.ofDays(7));
    }

    private Instant inTwoWeeks() {
        return thursday.plus(Duration.ofDays(14));
    }

    private static String day(Instant moment) {
        return DAY.format(moment.atZone(LISBON));
    }
}
