package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody moves from Orbit to Nova while a check-in of Orbit runs: it goes by the people it began with. */
class MovingBetweenTeamsTest extends ConversationTest {

    private static final String NOVA = "orbit-leads";
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @BeforeEach
    void bothTeamsAreThere() {
        orbitIsSetUp();
    }

    @Test
    void whoIsAskedByTheNewTeamIsNotAskedByTheOldOneAsWell() {
        novaAsksAt("13:00");
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        answers(ana, bo, dara, goran, fatima);
        moves(chen);
        countsDms(chen);

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "13:00"));
        assertThat(prompts(chen)).containsExactly("Nova");
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "17:00"));
        assertThat(newDms(chen).stream().map(Message::words)).noneMatch(words -> words.contains("Orbit"));

        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
        assertThat(digest(ORBIT)).as("whom it did not ask is not silent").says("report.turnout", 5, 7, 1);
    }

    @ParameterizedTest(name = "from month {0} on")
    @ValueSource(ints = {3, 10})
    void whoMovesIsAskedOnceAlsoInAWeekInWhichOneOfTwoPlacesHasChangedItsClocks(int month) {
        bot.clock().moveTo(fourHoursFromNewYork(month));
        novaAsksAt("12:00");
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        moves(chen);
        countsDms(chen);

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "12:00"));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "13:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "09:30"));
        assertThat(prompts(chen)).containsExactly("Nova");
    }

    @Test
    void whoIsAskedByNoOtherTeamIsAskedByTheCheckInThatBeganWithThem() {
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        slack.leave(ORBIT, "U0CHEN");
        slack.awaitQuiet();
        countsDms(chen);

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "13:00"));

        assertThat(prompts(chen)).containsExactly("Orbit");
    }

    @Test
    void whoIsOnBothTeamsIsAskedByBoth() {
        novaAsksAt("13:00");
        slack.join(NOVA, "U0CHEN");
        slack.awaitQuiet();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        countsDms(chen);

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "13:00"));

        assertThat(prompts(chen)).containsExactlyInAnyOrder("Nova", "Orbit");
    }

    @Test
    void whatTheyAnsweredStaysWhereItWasGivenAndCanBeChangedThere() {
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        answers(bo, dara, goran, fatima);
        moves(dara);
        Message answered = dara.dms().stream()
                .filter(dm -> dm.buttons().contains("Change my answer"))
                .reduce((first, last) -> last)
                .orElseThrow();
        dara.press(answered, "Change my answer");
        assertThat(dara.form()
                        .clear("Visioning")
                        .choose("Visioning", "Goran Petrov")
                        .submit()
                        .ok())
                .isTrue();
        answers(ana);
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));

        assertThat(digest(ORBIT))
                .says("report.turnout", 5, 6)
                .says("report.function.names", "Visioning", "Eli Rosen and Goran Petrov");
    }

    @Test
    void whoComesToATeamWhileItsCheckInRunsIsAskedByTheNextOne() {
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        countsDms(kim);
        slack.join(ORBIT, "U0KIM");
        slack.awaitQuiet();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "13:00"));
        assertThat(prompts(kim)).isEmpty();
        assertThat(opensTheForm(bo).options("Visioning")).doesNotContain("Kim Osei");
        bo.form().close();

        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(prompts(kim)).containsExactly("Orbit");
    }

    @Test
    void thanksCountWithTheTeamInWhichTheyWereGiven() {
        bo.say(ORBIT, "/stepup thanks @dara relating brought us together");
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        moves(dara);
        assertThat(bo.say(ORBIT, "/stepup thanks @chen relating kept us going").words())
                .contains("Orbit");
        answers(bo, ana, goran, fatima, dara);
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));

        assertThat(digest(ORBIT)).says("report.function.names", "Relating", "Chen Wei and Dara Okafor");
    }

    /** The next Monday of this month or the one after it on which New York is an hour nearer to Lisbon than usual. */
    private Instant fourHoursFromNewYork(int month) {
        LocalDate tomorrow = bot.clock().instant().atZone(LISBON).toLocalDate().plusDays(1);
        return tomorrow.datesUntil(tomorrow.plusYears(2))
                .filter(day -> day.getMonthValue() == month || day.getMonthValue() == month + 1)
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .map(day -> day.atTime(9, 0).atZone(LISBON))
                .filter(monday -> monday.withZoneSameInstant(NEW_YORK).getHour() == 5)
                .findFirst()
                .orElseThrow()
                .toInstant();
    }

    private void novaAsksAt(String time) {
        ana.say(NOVA, "/stepup setup");
        assertThat(ana.form()
                        .type("Team name", "Nova")
                        .pick("Check-in time", time)
                        .submit()
                        .errors())
                .isEmpty();
        bot.settle();
    }

    private void moves(Client person) {
        slack.leave(ORBIT, person.id());
        slack.join(NOVA, person.id());
        slack.awaitQuiet();
        bot.settle();
    }

    /** Of which teams this person has been asked since their messages were counted. */
    private List<String> prompts(Client person) {
        return newDms(person).stream()
                .map(Message::words)
                .filter(words -> says(words, "checkin.prompt"))
                .map(words -> words.substring(0, words.indexOf(':')).replace("*", ""))
                .toList();
    }

    private void answers(Client... people) {
        for (Client person : people) {
            names(person, "Visioning", "Eli Rosen");
        }
    }

    private String digest(String channel) {
        return ana.messages(channel).stream()
                .filter(message -> !message.ephemeral())
                .reduce((first, last) -> last)
                .orElseThrow()
                .words();
    }
}
