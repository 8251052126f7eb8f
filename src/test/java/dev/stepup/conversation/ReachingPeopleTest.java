package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.PromptBatch;
import dev.stepup.checkin.PromptPlan;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Form;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** At which moment, and at which hours of their day, people are asked and reminded. */
class ReachingPeopleTest extends ConversationTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final MemberId BO = new MemberId("U0BO");

    @Test
    void whoeverSleepsIsAskedWhenTheirDayBegins() {
        orbitIsSetUp();
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");
        Instant morning = at(ten, "08:00", NEW_YORK);
        int before = asked(chen);

        bot.timePassesTo(ten);
        assertThat(asked(bo)).isPositive();
        bot.timePassesTo(morning.minusMillis(1));
        assertThat(asked(chen)).isEqualTo(before);
        bot.timePassesTo(morning);

        assertThat(asked(chen)).isEqualTo(before + 1);
    }

    @Test
    void aReminderWaitsForTheMorningToo() {
        orbitIsSetUp(form -> form.pick("Remind after", text("words.hours", 8)));
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");
        bot.timePassesTo(ten);
        countsDms(hana);

        bot.timePassesTo(ten.plus(Duration.ofHours(9)));
        assertThat(newDms(hana)).isEmpty();
        bot.timePassesTo(at(ten.plus(Duration.ofDays(1)), "08:00", KOLKATA));

        assertThat(newDms(hana))
                .singleElement()
                .satisfies(dm -> assertThat(dm.words()).says("checkin.reminder"));
    }

    @Test
    void atTheirOwnTimeEachIsAskedAtTenOfTheirDay() {
        orbitIsSetUp(form -> form.pick(text("schedule.form.whoseTime"), text("schedule.form.whoseTime.own"))
                .pick("Digest time", "18:00"));
        assertThat(ana.lastDm().words()).says("schedule.setUp.ownTime", "10:00");
        Instant thursday = next(DayOfWeek.THURSDAY, "10:00");

        List<Client> order = List.of(hana, bo, ana, chen);
        List<Instant> moments = List.of(
                at(thursday, "10:00", KOLKATA),
                at(thursday, "10:00", ZoneId.of("Europe/Berlin")),
                thursday,
                at(thursday, "10:00", NEW_YORK));
        for (int i = 0; i < order.size(); i++) {
            Client person = order.get(i);
            int before = asked(person);
            bot.timePassesTo(moments.get(i).minusMillis(1));
            assertThat(asked(person)).as("before ten").isEqualTo(before);
            bot.timePassesTo(moments.get(i));
            assertThat(asked(person)).as("at ten").isEqualTo(before + 1);
        }
        assertThat(checkIn().closesAt()).isEqualTo(at(thursday.plus(Duration.ofDays(1)), "10:00", NEW_YORK));
    }

    @Test
    void oneStartedByHandAsksEveryoneNow() {
        orbitIsSetUp();
        int before = asked(chen);

        assertThat(ana.say(ORBIT, "/stepup pulse").words())
                .says("words.people", 8)
                .says("checkin.started.outsideHours", ANY, "08:00", "18:30");
        bot.settle();

        assertThat(asked(chen)).isEqualTo(before + 1);
    }

    @Test
    void theTeamMaySayThatPeopleAreAskedAtAnyHour() {
        orbitIsSetUp(form ->
                form.pick(text("schedule.form.hoursFrom"), "00:00").pick(text("schedule.form.hoursUntil"), "23:59"));
        int before = asked(chen);

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));

        assertThat(asked(chen)).isEqualTo(before + 1);
    }

    @Test
    void hoursThatMakeNoSenseAreFieldErrors() {
        ana.say(ORBIT, "/stepup setup");
        Form form = ana.form().type("Team name", "Orbit");
        form.press(text("schedule.form.more"));

        assertThat(form.pick(text("schedule.form.hoursUntil"), "07:00").submit().errors())
                .containsOnlyKeys(text("schedule.form.hoursUntil"));
        form.pick(text("schedule.form.hoursUntil"), "18:30")
                .pick("Check-in time", "20:00")
                .pick("Close after", text("words.hours", 2))
                .pick("Remind after", text("words.hours", 1))
                .pick("Digest time", "23:00");
        assertThat(form.submit().errors()).containsOnlyKeys("Check-in time");
        assertThat(form.pick("Check-in time", "10:00")
                        .pick(text("schedule.form.remindAgainAfter"), text("words.hours", 8))
                        .submit()
                        .errors())
                .containsOnlyKeys(text("schedule.form.remindAgainAfter"));
    }

    @Test
    void theSetUpSaysWhomItWillNotReach() {
        orbitIsSetUp(
                form -> form.pick("Close after", text("words.hours", 2)).pick("Remind after", text("words.hours", 1)));
        assertThat(ana.lastDm().words())
                .says("schedule.setUp.hours", "08:00", "18:30")
                .says("schedule.setUp.unreached", 2);
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");

        assertThat(chen.say(ORBIT, "/stepup schedule").words()).says("schedule.next.notAsked");
        bot.timePassesTo(ten);
        bot.timePassesTo(ten.plus(Duration.ofHours(2)));

        assertThat(ana.say(ORBIT, "/stepup schedule").words()).says("checkin.turnout", 0, 6, 2);
    }

    @Test
    void whatAnInstanceDecidedAndDidNotSendAnotherSends() {
        orbitIsSetUp();
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");
        bot.timePassesTo(ten);
        CheckIn checkIn = checkIn();
        PromptBatch late = new PromptBatch(PromptBatch.Kind.REMIND, ten, Set.of(BO));
        PromptPlan decided = new PromptPlan(
                checkIn.plan().waiting(),
                List.of(late),
                checkIn.plan().begun(),
                checkIn.plan().step() + 1);
        assertThat(bot.part(CheckIns.class).move(checkIn, decided, Set.of())).isTrue();
        assertThat(bot.part(CheckIns.class).move(checkIn, decided, Set.of()))
                .as("moved on by another meanwhile")
                .isFalse();
        countsDms(bo);

        bot.settle();
        bot.settle();

        assertThat(newDms(bo)).hasSize(1);
        assertThat(checkIn().plan().going()).isEmpty();
    }

    @Test
    void afterALongStandstillNobodyIsPromptedLateAndNobodyCountsAsSilent() {
        orbitIsSetUp();
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");
        bot.timePassesTo(ten);
        countsDms(chen);

        bot.timePassesTo(at(ten, "12:01", NEW_YORK));

        assertThat(newDms(chen)).isEmpty();
        assertThat(checkIn().away()).contains(new MemberId("U0CHEN"), new MemberId("U0ELI"));
    }

    private static int asked(Client person) {
        return (int) person.dms().stream()
                .filter(dm ->
                        dm.buttons().contains("Not this time") && !dm.buttons().contains(text("checkin.reminder.off")))
                .count();
    }

    /** This time of the day that it is there at this moment. */
    private static Instant at(Instant day, String time, ZoneId zone) {
        return LocalDate.ofInstant(day, LISBON)
                .atTime(LocalTime.parse(time))
                .atZone(zone)
                .toInstant();
    }
}
