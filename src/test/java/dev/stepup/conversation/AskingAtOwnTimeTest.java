package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Person;
import dev.stepup.sandbox.View;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team that is asked at each member's own time, while people come from further east and west. */
class AskingAtOwnTimeTest extends ConversationTest {

    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @BeforeEach
    void eachIsAskedAtTheirOwnTime() {
        ana.say(ORBIT, "/stepup setup");
        Form form = ana.form().type("Team name", "Orbit");
        form.press(text("schedule.form.more"));
        assertThat(form.pick(text("schedule.form.whoseTime"), text("schedule.form.whoseTime.own"))
                        .submit()
                        .errors())
                .isEmpty();
        bot.settle();
    }

    @Test
    void theDigestComesWithTheCloseWhereSomebodyAnswersLonger() {
        comes("U0LEE", "Lee Moon", "America/Los_Angeles");
        Instant friday = ten(DayOfWeek.FRIDAY, LOS_ANGELES);
        LocalTime inLisbon = LocalTime.ofInstant(friday, LISBON);
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("schedule.next", "Orbit", ANY, ANY, ANY, anyWith("Friday", inLisbon.toString()));
        int before = ana.messages(ORBIT).size();
        // Ten in Kolkata, which is half past four in winter.
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "05:30"));

        bot.timePassesTo(friday.minusMillis(1));
        assertThat(ana.messages(ORBIT)).hasSize(before);
        bot.timePassesTo(friday);

        assertThat(ana.messages(ORBIT)).hasSize(before + 1);
    }

    @Test
    void itOpensWithWhoeverJoinsFurtherEast() {
        Instant tenInTokyo = tenInTokyo();
        comes("U0AIKO", "Aiko Mori", "Asia/Tokyo");

        assertIsAskedAt(tenInTokyo);
    }

    @Test
    void itOpensWithWhoeverMovedFurtherEast() {
        Instant tenInTokyo = tenInTokyo();
        comes("U0AIKO", "Aiko Mori", "Europe/Lisbon");
        slack.changes().change("U0AIKO", person -> person.in("Asia/Tokyo"));
        slack.awaitQuiet();
        bot.timePassesTo(next(DayOfWeek.TUESDAY, "03:00"));

        assertIsAskedAt(tenInTokyo);
    }

    @Test
    void whoComesFromFarEastDropsNoneOfTheCheckInsOnDaysInARow() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form()
                        .choose(text("schedule.form.alsoOn"), "Wednesday")
                        .pick("Close after", text("words.hours", 8))
                        .pick("Remind after", text("words.hours", 2))
                        .submit()
                        .errors())
                .isEmpty();
        bot.settle();
        comes("U0LEE", "Lee Moon", "America/Los_Angeles");
        comes("U0AIKO", "Aiko Mori", "Pacific/Kiritimati");
        countsDms(ana);

        for (DayOfWeek day : List.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.WEDNESDAY)) {
            hoursPassTo(next(day, "10:00"));
            assertThat(newDms(ana))
                    .filteredOn(dm -> dm.buttons().contains("Answer"))
                    .as("asked on " + day)
                    .isNotEmpty();
            assertThat(ana.say(ORBIT, "/stepup schedule").words()).doesNotSay("schedule.leftOut.SKIPPED");
            countsDms(ana);
        }
    }

    private void hoursPassTo(Instant moment) {
        for (Instant next = bot.clock().instant(); next.isBefore(moment); next = next.plusSeconds(3 * 3600)) {
            bot.timePassesTo(next);
        }
        bot.timePassesTo(moment);
    }

    @Test
    void whoJoinsBringsNothingBackThatWasSkipped() {
        Instant skipped = tenInTokyo();
        said(ana, "/stepup skip");
        comes("U0AIKO", "Aiko Mori", "Asia/Tokyo");
        countsDms(slack.as("U0AIKO"));

        bot.timePassesTo(skipped.plusSeconds(12 * 3600));
        assertThat(newDms(slack.as("U0AIKO"))).isEmpty();
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).says("schedule.leftOut.SKIPPED");
    }

    @Test
    void whoJoinsWhenTheyShouldHaveBeenAskedIsAskedAtOnce() {
        Instant late = tenInTokyo().plusSeconds(3600);
        bot.timePassesTo(late);
        slack.addPerson(Person.of("U0AIKO", "Aiko Mori", "Aiko Mori", "Asia/Tokyo"));
        countsDms(slack.as("U0AIKO"));

        comes("U0AIKO", "Aiko Mori", "Asia/Tokyo");

        assertThat(newDms(slack.as("U0AIKO")))
                .filteredOn(dm -> dm.buttons().contains("Answer"))
                .hasSize(1);
    }

    @Test
    void theScheduleSaysWhenTheAskerIsAskedAndReminded() {
        assertThat(chen.say(ORBIT, "/stepup schedule").words())
                .containsPattern(" at (23|00):30")
                .says("schedule.next.ownTime")
                .says("schedule.next.asked", anyWith("Thursday", "10:00"))
                .says("schedule.next.reminder", anyWith("Thursday", "14:00"));
        bo.press(bo.home(), text("checkin.reminder.off"));
        bot.settle();
        assertThat(bo.say(ORBIT, "/stepup schedule").words())
                .says("schedule.next.asked", anyWith("Thursday", "10:00"))
                .doesNotSay("schedule.next.reminder");
        bo.press(bo.home(), text("checkin.reminder.on"));
    }

    /** Who is furthest east, not Ana, decides when it opens. */
    @Test
    void whoSetsItUpReadsWhenTheyAreAsked() {
        assertThat(ana.lastDm().words()).says("schedule.setUp", "Orbit", ANY, anyWith("Thursday", "10:00"));
    }

    @Test
    void whoSteersItReadsWhenTheyAreAsked() {
        orbitIsLedBy("Chen Wei");
        assertThat(chen.say(ORBIT, "/stepup skip").words())
                .says("schedule.skip.ask", "Orbit", anyWith("Thursday", "10:00"), anyWith("Thursday", "10:00"));
        assertThat(said(chen, "/stepup skip")).says("schedule.skipped", "Orbit", anyWith("Thursday", "10:00"));
        assertThat(chen.say(ORBIT, "/stepup schedule").words())
                .says("schedule.leftOut.SKIPPED", anyWith("Thursday", "10:00"));
        assertThat(chen.say(ORBIT, "/stepup skip undo").words())
                .says("schedule.skip.undone", "Orbit", anyWith("Thursday", "10:00"));
        chen.say(ORBIT, "/stepup pause");
        assertThat(chen.say(ORBIT, "/stepup resume").words())
                .says("schedule.resumed", "Orbit", anyWith("Thursday", "10:00"));
    }

    @Test
    void whoAnswersTooLateReadsWhenTheyAreAskedNext() {
        Client bo = slack.as("U0BO");
        hoursPassTo(next(DayOfWeek.THURSDAY, "18:00"));
        bo.press(prompt(bo), "Answer");
        Form form = bo.form().choose("Relating", "Chen Wei");
        hoursPassTo(next(DayOfWeek.SATURDAY, "12:00"));

        View said = Objects.requireNonNull(form.submit().next());

        assertThat(said.words()).says("checkin.late.next", anyWith("Thursday", "10:00"));
    }

    /** For whoever lives furthest east the next one opens earlier than for Chen, and this is what keeps the day away. */
    @Test
    void whoAsksForAnotherDayReadsBothWhenTheNextOpensAndWhenTheyAreAsked() {
        orbitIsLedBy("Chen Wei");
        bot.timePassesTo(next(DayOfWeek.TUESDAY, "12:00"));
        chen.say(ORBIT, "/stepup pulse");
        bot.settle();
        chen.say(ORBIT, "/stepup schedule");

        chen.press(seenBy(chen), text("checkin.anotherDay"));

        assertThat(seenBy(chen).words())
                .containsPattern("Nothing was changed: .* opens for others on the team \\(.*\\)")
                .containsPattern("You’re asked on Thursday .* at 10:00");
    }

    private void orbitIsLedBy(String lead) {
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().choose("Leads", lead).submit().ok()).isTrue();
        bot.settle();
    }

    private void assertIsAskedAt(Instant moment) {
        bot.settle();
        countsDms(slack.as("U0AIKO"));
        bot.timePassesTo(moment.minusMillis(1));
        assertThat(newDms(slack.as("U0AIKO"))).isEmpty();
        bot.timePassesTo(moment);
        assertThat(newDms(slack.as("U0AIKO"))).hasSize(1);
    }

    private void comes(String id, String name, String zone) {
        slack.addPerson(Person.of(id, name, name, zone));
        slack.join(ORBIT, id);
        slack.awaitQuiet();
        bot.settle();
    }

    private Instant tenInTokyo() {
        return ten(DayOfWeek.THURSDAY, TOKYO);
    }

    private Instant ten(DayOfWeek day, ZoneId zone) {
        return LocalDate.ofInstant(next(day, "10:00"), LISBON)
                .atTime(LocalTime.of(10, 0))
                .atZone(zone)
                .toInstant();
    }
}
