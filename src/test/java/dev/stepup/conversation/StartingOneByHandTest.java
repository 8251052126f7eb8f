package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
                .contains("The check-in of " + day(thursday) + " at 10:00 will be left out");
    }

    @Test
    void whatIsLeftOutForItIsPromisedNowhere() {
        ana.say(ORBIT, "/stepup pulse");
        String next = day(inAWeek());

        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .contains("Next check-in: " + next)
                .contains("The check-in of " + day(thursday) + " at 10:00 will be left out: the one that runs now");
        ana.say(ORBIT, "/stepup pause");
        assertThat(ana.say(ORBIT, "/stepup resume").words()).contains("The next one comes on " + next);
        ana.say(ORBIT, "/stepup setup");
        ana.form().submit();
        bot.settle();
        assertThat(ana.lastDm().words()).contains("The next one comes on " + next);

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
                .contains("the check-in of " + day(inAWeek()), "The next one comes on " + day(inTwoWeeks()));
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .contains("Next check-in: " + day(inTwoWeeks()), "The check-in of " + day(inAWeek()));
    }

    @Test
    void closedBeforeThatItIsInNobodysWay() {
        ana.say(ORBIT, "/stepup pulse");
        ana.say(ORBIT, "/stepup schedule");
        ana.press(seenBy(ana), "Close it now");

        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .contains("Next check-in: " + day(thursday))
                .doesNotContain("left out");
        bot.settle();
        countsDms(bo);
        bot.timePassesTo(thursday);
        assertThat(newDms(bo)).hasSize(1);
    }

    @Test
    void itMayHaveAnotherDayForWhatDoesNotComeAnyway() {
        ana.say(ORBIT, "/stepup pulse");
        ana.say(ORBIT, "/stepup schedule");

        ana.press(seenBy(ana), "Give it another day");

        assertThat(seenBy(ana).words()).contains("it is open until " + day(thursday.plus(Duration.ofDays(1))));
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
