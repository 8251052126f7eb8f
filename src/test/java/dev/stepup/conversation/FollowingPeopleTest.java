package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a running check-in does for those who go, come back or can be reached later than was planned. */
class FollowingPeopleTest extends ConversationTest {

    private static final MemberId BO = new MemberId("U0BO");

    @Test
    void whoIsAskedLaterIsRemindedSoMuchLater() {
        orbitIsSetUp(form -> form.pick("Remind after", text("words.hours", 4)));
        Instant ten = thursdayAtTen();
        Instant asked = ten.plus(Duration.ofMinutes(175));
        disturbs(ten, asked);
        bot.timePassesTo(ten);
        countsDms(bo);

        bot.timePassesTo(asked);
        assertThat(newDms(bo)).hasSize(1);
        bot.timePassesTo(ten.plus(Duration.ofHours(4)));
        assertThat(newDms(bo)).as("an hour after they were asked").hasSize(1);
        bot.timePassesTo(asked.plus(Duration.ofHours(4)).minusMillis(1));
        assertThat(newDms(bo)).hasSize(1);
        bot.timePassesTo(asked.plus(Duration.ofHours(4)));

        assertThat(newDms(bo)).hasSize(2);
        assertThat(newDms(bo).get(1).words()).says("checkin.reminder");
    }

    @Test
    void noReminderComesOnAHoliday() {
        Instant ten = thursdayAtTen();
        Instant friday = ten.plus(Duration.ofDays(1));
        orbitIsSetUp(form -> form.type(text("schedule.form.holidays"), LocalDate.ofInstant(friday, LISBON) + " Bridge")
                .pick("Close after", text("words.days", 3))
                .pick("Digest day", "Monday")
                .pick("Remind after", text("words.days", 1)));
        bot.timePassesTo(ten);
        countsDms(bo);

        bot.timePassesTo(friday);
        bot.timePassesTo(friday.plus(Duration.ofHours(10)));
        assertThat(newDms(bo)).isEmpty();
        bot.timePassesTo(next(DayOfWeek.SATURDAY, "08:00"));

        assertThat(newDms(bo))
                .singleElement()
                .satisfies(dm -> assertThat(dm.words()).says("checkin.reminder"));
    }

    @Test
    void whileTheChannelIsArchivedNobodyIsAskedOrReminded() {
        orbitIsSetUp();
        Instant ten = thursdayAtTen();
        bot.timePassesTo(ten);
        slack.archive(ORBIT);
        slack.awaitQuiet();
        bot.settle();
        int bos = bo.dms().size();
        int chens = asked(chen);

        bot.timePassesTo(ten.plus(Duration.ofHours(4)));
        assertThat(bo.dms()).as("reminded").hasSize(bos);
        assertThat(asked(chen)).as("asked").isEqualTo(chens);
        assertThat(ana.say("general", "/stepup schedule").words())
                .says("team.rests.ARCHIVED")
                .says("checkin.schedule.rests")
                .doesNotSay("checkin.schedule.running");

        slack.changes().archive(ORBIT, false);
        slack.awaitQuiet();
        bot.timePassesTo(ten.plus(Duration.ofMinutes(255)));
        assertThat(bo.dms()).as("reminded").hasSize(bos + 1);
        assertThat(asked(chen)).as("asked").isEqualTo(chens + 1);
    }

    @Test
    void whoGoesBeforeTheyHaveAnsweredIsAwayAndRemindedWhenTheyAreBack() {
        orbitIsSetUp();
        Instant ten = thursdayAtTen();
        bot.timePassesTo(ten);
        bo.say(ORBIT, "/stepup away until " + LocalDate.ofInstant(ten, LISBON).plusDays(7));
        bot.settle();
        assertThat(checkIn().away()).containsExactly(BO);
        countsDms(bo);
        bot.timePassesTo(ten.plus(Duration.ofHours(4)));
        assertThat(newDms(bo)).isEmpty();

        bo.say(ORBIT, "/stepup back");
        bot.settle();
        assertThat(newDms(bo)).as("asked once").isEmpty();
        assertThat(checkIn().away()).isEmpty();
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "07:00"));
        assertThat(newDms(bo))
                .singleElement()
                .satisfies(dm -> assertThat(dm.words()).says("checkin.reminder"));
    }

    @Test
    void whoHasAnsweredBeforeTheyGoIsNotAway() {
        orbitIsSetUp();
        Instant ten = thursdayAtTen();
        bot.timePassesTo(ten);
        names(bo, "Inventing", "Chen Wei");

        bo.say(ORBIT, "/stepup away until " + LocalDate.ofInstant(ten, LISBON).plusDays(7));
        bot.settle();

        assertThat(checkIn().away()).isEmpty();
    }

    @Test
    void whoSaysTheyAreBackIsAskedThenWithinTheirHours() {
        orbitIsSetUp();
        Instant ten = thursdayAtTen();
        bo.say(ORBIT, "/stepup away until " + LocalDate.ofInstant(ten, LISBON).plusDays(7));
        bot.timePassesTo(ten);
        assertThat(checkIn().away()).containsExactly(BO);
        countsDms(bo);
        bot.clock().moveTo(ten.plus(Duration.ofHours(10)));

        bo.say(ORBIT, "/stepup back");
        bot.settle();
        assertThat(newDms(bo)).as("in the evening").isEmpty();
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "07:00"));

        assertThat(newDms(bo)).hasSize(1);
        assertThat(prompt(bo).words()).says("checkin.prompt", "Orbit");
        assertThat(checkIn().away()).doesNotContain(BO);
    }

    @Test
    void whoIsAwayForAPartOfItIsAskedWhenThatIsOver() {
        orbitIsSetUp(form -> form.pick("Close after", text("words.days", 5)).pick("Digest day", "Wednesday"));
        Instant ten = thursdayAtTen();
        bo.say(ORBIT, "/stepup away until " + LocalDate.ofInstant(ten, LISBON));
        slack.changes()
                .change(
                        "U0CHEN",
                        person -> person.saying(
                                ":palm_tree:",
                                "",
                                next(DayOfWeek.FRIDAY, "15:00").getEpochSecond()));
        int bos = bo.dms().size();
        int chens = asked(chen);

        bot.timePassesTo(ten);
        bot.timePassesTo(ten.plus(Duration.ofHours(4)));
        assertThat(bo.dms()).hasSize(bos);
        assertThat(asked(chen)).isEqualTo(chens);
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "07:00"));
        assertThat(bo.dms()).as("at eight in Berlin").hasSize(bos + 1);
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));

        assertThat(asked(chen)).isEqualTo(chens + 1);
        assertThat(checkIn().away()).isEmpty();
        slack.setStatus("U0CHEN", "", "");
    }

    @Test
    void givenAnotherDayItAsksWhomItWouldNotHaveReachedAndSaysItsNewEnd() {
        orbitIsSetUp();
        Instant ten = thursdayAtTen();
        Instant eleven = next(DayOfWeek.FRIDAY, "11:00");
        disturbs(ten, eleven);
        bot.timePassesTo(ten);
        names(dara, "Inventing", "Chen Wei");
        countsDms(bo);
        assertThat(prompt(ana).words()).says("checkin.prompt.note", anyWith("Friday"));

        ana.say(ORBIT, "/stepup schedule");
        ana.press(ana.messages(ORBIT).get(ana.messages(ORBIT).size() - 1), text("checkin.anotherDay"));
        bot.settle();
        assertThat(prompt(ana).words()).says("checkin.prompt.note", anyWith("Saturday"));
        assertThat(prompt(dara).words()).says("checkin.answered").doesNotSay("checkin.prompt.note");
        assertThat(checkIn().away()).containsExactly(BO);
        bot.timePassesTo(eleven);

        assertThat(newDms(bo)).hasSize(1);
        assertThat(prompt(bo).words()).says("checkin.prompt.note", anyWith("Saturday"));
        assertThat(checkIn().away()).doesNotContain(BO);
    }

    @Test
    void givenAnotherDayItRemindsWhomItWouldNotHaveRemindedInTheirHoursAndTwiceAtMost() {
        orbitIsSetUp(form -> form.pick("Remind after", text("words.hours", 4))
                .pick(text("schedule.form.remindAgainAfter"), text("words.hours", 8)));
        Instant ten = thursdayAtTen();
        Instant eight = next(DayOfWeek.FRIDAY, "08:00");
        disturbs(ten, eight);
        bot.timePassesTo(ten);
        bot.timePassesTo(eight);
        countsDms(bo);

        ana.say(ORBIT, "/stepup schedule");
        ana.press(ana.messages(ORBIT).get(ana.messages(ORBIT).size() - 1), text("checkin.anotherDay"));
        bot.timePassesTo(eight.plus(Duration.ofHours(4)).minusMillis(1));
        assertThat(newDms(bo)).isEmpty();
        bot.timePassesTo(eight.plus(Duration.ofHours(4)));
        assertThat(newDms(bo)).hasSize(1);
        bot.timePassesTo(eight.plus(Duration.ofHours(8)));
        assertThat(newDms(bo))
                .hasSize(2)
                .allSatisfy(dm -> assertThat(dm.words()).says("checkin.reminder", ANY, anyWith("Saturday")));
        bot.timePassesTo(next(DayOfWeek.SATURDAY, "09:00"));
        assertThat(newDms(bo)).hasSize(2);
    }

    private static int asked(Client person) {
        return (int) person.dms().stream()
                .filter(dm -> says(dm.words(), "checkin.prompt"))
                .count();
    }

    private Instant thursdayAtTen() {
        return next(DayOfWeek.THURSDAY, "10:00");
    }

    private void disturbs(Instant from, Instant until) {
        slack.dnd("U0BO", from.minusSeconds(60).getEpochSecond(), until.getEpochSecond());
    }
}
