package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Person;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The roster follows what happens in Slack. */
class KeepingUpTest extends ConversationTest {

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
    }

    @Test
    void whoLeavesAndComesBackAtOnceIsOnTheTeamHoweverLateTheirLeavingIsHeard() {
        orbitIsSetUp();
        slack.join(ORBIT, "U0KIM");
        slack.awaitQuiet();
        bot.clock().moveBy(Duration.ofMinutes(2));
        slack.leave(ORBIT, "U0KIM");
        slack.awaitQuiet();
        slack.changes().unheard(() -> slack.join(ORBIT, "U0KIM"));

        slack.repeatLastEvent();
        slack.awaitQuiet();

        assertThat(team().has(new MemberId("U0KIM"))).isTrue();
        slack.leave(ORBIT, "U0KIM");
        slack.awaitQuiet();
        assertThat(team().has(new MemberId("U0KIM"))).isFalse();
    }

    @Test
    void whoJoinsTheChannelIsWelcomedOnceAndAskedNextTime() {
        countsDms(kim);
        slack.join(ORBIT, "U0KIM");
        slack.awaitQuiet();
        slack.repeatLastEvent();
        slack.awaitQuiet();
        bot.settle();
        assertThat(roster()).contains("U0KIM").hasSize(9);
        assertThat(newDms(kim))
                .singleElement()
                .satisfies(each -> assertThat(each.words()).says("team.welcome", "Orbit"));

        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        assertThat(newDms(kim)).hasSize(2);

        slack.leave(ORBIT, "U0KIM");
        slack.awaitQuiet();
        assertThat(roster()).doesNotContain("U0KIM").hasSize(8);
    }

    @Test
    void aCheckInThatRunsKeepsItsOwnRoster() {
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        countsDms(kim);
        slack.join(ORBIT, "U0KIM");
        slack.awaitQuiet();
        bot.settle();

        assertThat(newDms(kim)).noneMatch(each -> each.buttons().contains("Answer"));
        assertThat(opensTheForm(bo).options("Relating")).doesNotContain("Kim Osei");
        bo.form().close();
    }

    @Test
    void botsAndGuestsWhoJoinChangeNothing() {
        slack.addPerson(
                Person.of("U0GUEST", "Gus Guest", "Gus", "Europe/Lisbon").asGuest());
        slack.join(ORBIT, "U0GUEST");
        slack.awaitQuiet();

        assertThat(roster()).hasSize(8);
        slack.leave(ORBIT, "U0GUEST");
    }

    @Test
    void whoIsDeactivatedOrBecomesAGuestIsOffTheRoster() {
        slack.addPerson(Person.of("U0LENA", "Lena Vogt", "Lena", "Europe/Berlin"));
        slack.addPerson(Person.of("U0MAX", "Max Roth", "Max", "Europe/Berlin"));
        slack.join(ORBIT, "U0LENA");
        slack.join(ORBIT, "U0MAX");
        slack.awaitQuiet();
        assertThat(roster()).contains("U0LENA", "U0MAX");

        slack.deactivate("U0LENA");
        slack.makeGuest("U0MAX");
        slack.awaitQuiet();
        assertThat(roster()).hasSize(8);
        slack.leave(ORBIT, "U0MAX");
        slack.awaitQuiet();
    }

    @Test
    void whoCanNoLongerTakePartIsNeitherRemindedNorSilentAndWhatTheyAnsweredCounts() {
        slack.addPerson(Person.of("U0LENA", "Lena Vogt", "Lena", "Europe/Berlin"));
        slack.addPerson(Person.of("U0MAX", "Max Roth", "Max", "Europe/Berlin"));
        slack.addPerson(Person.of("U0NORA", "Nora Roth", "Nora", "Europe/Berlin"));
        List.of("U0LENA", "U0MAX", "U0NORA").forEach(person -> slack.join(ORBIT, person));
        slack.awaitQuiet();
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");
        bot.timePassesTo(ten);
        names(slack.as("U0LENA"), "Inventing", "Chen Wei");
        Client max = slack.as("U0MAX");
        countsDms(max);

        slack.deactivate("U0LENA");
        slack.deactivate("U0NORA");
        slack.makeGuest("U0MAX");
        slack.awaitQuiet();
        bot.timePassesTo(ten.plus(Duration.ofHours(4)));

        assertThat(newDms(max)).isEmpty();
        assertThat(turnout()).isEqualTo("1 of 9");
        slack.leave(ORBIT, "U0MAX");
        slack.awaitQuiet();
    }

    @Test
    void aNewNameIsReadAtOnce() {
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        slack.rename("U0BO", "Bo Berg", "Bo");
        slack.awaitQuiet();

        assertThat(opensTheForm(chen).options("Relating")).contains("Bo Berg").doesNotContain("Bo Lindqvist");
    }

    @Test
    void whoWasChosenByHandStaysWhoeverJoins() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().choose("Members", "U0BO", "U0CHEN", "U0DARA").submit();
        slack.join(ORBIT, "U0KIM");
        slack.awaitQuiet();

        assertThat(roster()).containsExactlyInAnyOrder("U0BO", "U0CHEN", "U0DARA");
    }

    @Test
    void whatNoEventHasToldIsFoundInTheNight() {
        slack.changes().unheard(() -> slack.join(ORBIT, "U0KIM"));
        assertThat(roster()).doesNotContain("U0KIM");

        bot.timePassesTo(next(java.time.DayOfWeek.TUESDAY, "03:00"));
        assertThat(roster()).contains("U0KIM");
    }

    @Test
    void whoseDeactivationNoEventHasToldIsTakenOffTheRunningCheckInInTheNight() {
        slack.addPerson(Person.of("U0PIA", "Pia Roth", "Pia", "Europe/Berlin"));
        slack.addPerson(Person.of("U0QUINN", "Quinn Roth", "Quinn", "America/New_York"));
        slack.addPerson(Person.of("U0RAJ", "Raj Roth", "Raj", "Europe/Berlin"));
        List.of("U0PIA", "U0QUINN", "U0RAJ").forEach(person -> slack.join(ORBIT, person));
        slack.awaitQuiet();
        ana.say(ORBIT, "/stepup setup");
        Form form = ana.form().pick("Remind after", text("words.days", 1)).pick("Close after", text("words.days", 2));
        assertThat(form.pick("Digest day", "Saturday").submit().ok()).isTrue();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        names(slack.as("U0RAJ"), "Inventing", "Chen Wei");
        assertThat(turnout()).isEqualTo("1 of 11");
        slack.changes().unheard(() -> {
            List.of("U0PIA", "U0QUINN", "U0RAJ").forEach(slack::deactivate);
            slack.leave(ORBIT, "U0QUINN");
        });

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "13:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "03:00"));

        assertThat(roster()).hasSize(8);
        assertThat(turnout()).isEqualTo("1 of 9");
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        assertThat(slack.as("U0PIA").dms()).noneMatch(dm -> says(dm.words(), "checkin.reminder"));
    }

    private Set<String> roster() {
        return team().roster().stream().map(MemberId::value).collect(Collectors.toSet());
    }
}
