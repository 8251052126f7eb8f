package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterEach;
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
        form.press("More options");
        assertThat(form.pick("Whose time", "Each member").submit().errors()).isEmpty();
        bot.settle();
    }

    @AfterEach
    void whoCameLeaves() {
        slack.leave(ORBIT, "U0AIKO");
        slack.leave(ORBIT, "U0LEE");
        slack.awaitQuiet();
    }

    @Test
    void theDigestComesWithTheCloseWhereSomebodyAnswersLonger() {
        comes("U0LEE", "Lee Moon", "America/Los_Angeles");
        Instant friday = ten(DayOfWeek.FRIDAY, LOS_ANGELES);
        LocalTime inLisbon = LocalTime.ofInstant(friday, LISBON);
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).containsPattern("Digest: Friday.*" + inLisbon);
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
        ana.form().press("More options");
        assertThat(ana.form()
                        .choose("Also on", "Wednesday")
                        .pick("Close after", "8 hours")
                        .pick("Remind after", "2 hours")
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
            assertThat(ana.say(ORBIT, "/stepup schedule").words()).doesNotContain("left out");
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
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).contains("a lead skipped it");
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
                .containsPattern(" at (23|00):30 \\(it opens for the first")
                .containsPattern("You are asked: Thursday .* at 10:00")
                .containsPattern("Reminder, if you have not answered: Thursday .* at 14:00");
        bo.press(bo.home(), "No more reminders");
        bot.settle();
        assertThat(bo.say(ORBIT, "/stepup schedule").words())
                .containsPattern("You are asked: Thursday .* at 10:00")
                .doesNotContain("Reminder");
        bo.press(bo.home(), "Remind me again");
    }

    /** Who is furthest east, not Ana, decides when it opens. */
    @Test
    void whoSetsItUpReadsWhenTheyAreAsked() {
        assertThat(ana.lastDm().words()).containsPattern("The next one comes on Thursday .* at 10:00, your time");
    }

    @Test
    void whoSteersItReadsWhenTheyAreAsked() {
        orbitIsLedBy("Chen Wei");
        assertThat(chen.say(ORBIT, "/stepup skip").words())
                .containsPattern("skip the check-in of Thursday .* at 10:00\\?")
                .containsPattern("the next one comes on Thursday .* at 10:00, your time");
        assertThat(said(chen, "/stepup skip")).containsPattern("the check-in of Thursday .* at 10:00 is left out");
        assertThat(chen.say(ORBIT, "/stepup schedule").words())
                .containsPattern("The check-in of Thursday .* at 10:00 was left out");
        assertThat(chen.say(ORBIT, "/stepup skip undo").words())
                .containsPattern("the check-in of Thursday .* at 10:00, your time, isn’t skipped");
        chen.say(ORBIT, "/stepup pause");
        assertThat(chen.say(ORBIT, "/stepup resume").words())
                .containsPattern("The next one comes on Thursday .* at 10:00, your time");
    }

    @Test
    void whoAnswersTooLateReadsWhenTheyAreAskedNext() {
        Client bo = slack.as("U0BO");
        hoursPassTo(next(DayOfWeek.THURSDAY, "18:00"));
        bo.press(prompt(bo), "Answer");
        Form form = bo.form().choose("Relating", "Chen Wei");
        hoursPassTo(next(DayOfWeek.SATURDAY, "12:00"));

        View said = Objects.requireNonNull(form.submit().next());

        assertThat(said.words()).containsPattern("The next one comes on Thursday .* at 10:00\\.");
    }

    /** For whoever lives furthest east the next one opens earlier than for Chen, and this is what keeps the day away. */
    @Test
    void whoAsksForAnotherDayReadsBothWhenTheNextOpensAndWhenTheyAreAsked() {
        orbitIsLedBy("Chen Wei");
        bot.timePassesTo(next(DayOfWeek.TUESDAY, "12:00"));
        chen.say(ORBIT, "/stepup pulse");
        bot.settle();
        chen.say(ORBIT, "/stepup schedule");

        chen.press(seenBy(chen), "Give it another day");

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
