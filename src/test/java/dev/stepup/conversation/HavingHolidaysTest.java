package dev.stepup.conversation;

import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A check-in that falls on a holiday of the team is left out, and said so. */
class HavingHolidaysTest extends ConversationTest {

    @Test
    void whatIsFarOffIsSaidAsWellAndTheRestIsCounted() {
        orbitIsSetUp(form -> form.type(text("schedule.form.holidays"), thursdays(20, 27)));

        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("schedule.daysOff", anyWith("Thursday"))
                .says("schedule.daysLeftOut.more", anyWith("(Far 24)"), 3)
                .contains("(Far 20)");
    }

    private String thursdays(int from, int through) {
        LocalDate thursday = LocalDate.ofInstant(next(DayOfWeek.THURSDAY, "10:00"), LISBON);
        return IntStream.rangeClosed(from, through)
                .mapToObj(week -> thursday.plusWeeks(week) + " Far " + week)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aCheckInOnAHolidayIsLeftOutAndTheScheduleSaysSo() {
        Instant thursday = next(DayOfWeek.THURSDAY, "10:00");
        LocalDate holiday = LocalDate.ofInstant(thursday, LISBON);
        withHolidays(holiday + " Restoration <Day>");
        countsDms(bo);

        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("schedule.daysOff", anyWith("Thursday"))
                .contains("(Restoration &lt;Day&gt;)");
        bot.timePassesTo(thursday);
        assertThat(newDms(bo)).isEmpty();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).hasSize(1);
    }

    @Test
    void aPastedCalendarIsShownAsDaysAfterwards() {
        LocalDate holiday = LocalDate.ofInstant(next(DayOfWeek.THURSDAY, "10:00"), LISBON);
        withHolidays(calendarOf(holiday));

        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form().value(text("schedule.form.holidays"))).containsExactly(holiday + " Team day");
    }

    @Test
    void theFileOfACalendarIsAddedToWhatIsTyped() {
        LocalDate holiday = LocalDate.ofInstant(next(DayOfWeek.THURSDAY, "10:00"), LISBON);
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press(text("schedule.form.more"));
        ana.form()
                .type(text("schedule.form.holidays"), holiday.plusDays(1) + " Bridge")
                .upload(text("schedule.form.holidaysFile"), "holidays.ics", calendarOf(holiday));
        assertThat(ana.form().submit().ok()).isTrue();
        bot.settle();

        assertThat(ana.say(ORBIT, "/stepup schedule").words()).contains("(Team day)");
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form().value(text("schedule.form.holidays")))
                .containsExactly(holiday + " Team day\n" + holiday.plusDays(1) + " Bridge");
    }

    @Test
    void aFileThatIsNoCalendarIsAFieldError() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press(text("schedule.form.more"));
        ana.form().upload(text("schedule.form.holidaysFile"), "cat.png", "not a calendar");

        assertThat(ana.form().submit().errors().get(text("schedule.form.holidaysFile")))
                .says("schedule.error.noCalendarFile");
        ana.form().close();
    }

    @Test
    void whatIsNoDayIsAFieldError() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press(text("schedule.form.more"));

        assertThat(ana.form()
                        .type(text("schedule.form.holidays"), "Christmas")
                        .submit()
                        .errors()
                        .get(text("schedule.form.holidays")))
                .says("schedule.error.holidays", "Christmas");
        assertThat(ana.form()
                        .type(text("schedule.form.holidays"), "BEGIN:VCALENDAR\nhalf")
                        .submit()
                        .errors()
                        .get(text("schedule.form.holidays")))
                .says("schedule.error.calendarCutOff");
        assertThat(ana.form().clear(text("schedule.form.holidays")).submit().ok())
                .isTrue();
    }

    @Test
    void whatOfTheHolidaysIsLeftOutIsSaidWhenTheyAreSaved() {
        LocalDate today = LocalDate.ofInstant(bot.clock().instant(), LISBON);
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press(text("schedule.form.more"));
        String meeting = """
                BEGIN:VEVENT
                SUMMARY:Talk & <tea>
                DTSTART:20300101T100000Z
                DTEND:20300101T110000Z
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Leap day
                DTSTART;VALUE=DATE:20270229
                END:VEVENT
                END:VCALENDAR""";
        assertThat(ana.form()
                        .type(
                                text("schedule.form.holidays"),
                                today + " Now\n2020-12-24 Then\n" + today.plusYears(3) + " Far")
                        .upload(
                                text("schedule.form.holidaysFile"),
                                "holidays.ics",
                                calendarOf(today.plusDays(1)).replace("END:VCALENDAR", meeting))
                        .submit()
                        .ok())
                .isTrue();
        bot.settle();

        assertThat(ana.lastDm().words())
                .says(
                        "schedule.setUp.daysLeftOut",
                        String.join(
                                " ",
                                text("schedule.daysLeftOut.OVER", entries(1)),
                                text("schedule.daysLeftOut.TOO_FAR", entries(1), "" + today.plusYears(2)),
                                text("schedule.daysLeftOut.NOT_WHOLE_DAYS", named("Talk &amp; &lt;tea&gt;")),
                                text("schedule.daysLeftOut.NO_SUCH_DAY", named("Leap day"))));
    }

    @Test
    void holidaysOfWhichNoneCanComeAreAFieldError() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press(text("schedule.form.more"));
        ana.form()
                .type(text("schedule.form.holidays"), "2020-12-24\n2020-12-25")
                .upload(
                        text("schedule.form.holidaysFile"),
                        "meetings.ics",
                        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20300101T100000Z\nEND:VEVENT\nEND:VCALENDAR");

        assertThat(ana.form().submit().errors())
                .containsEntry(
                        text("schedule.form.holidays"),
                        text("schedule.error.noHoliday", text("schedule.daysLeftOut.OVER", entries(2))))
                .containsEntry(
                        text("schedule.form.holidaysFile"),
                        text("schedule.error.noHoliday", text("schedule.daysLeftOut.NOT_WHOLE_DAYS", entries(1))))
                .hasSize(2);
        ana.form().close();
    }

    private static String entries(int count) {
        return text("schedule.daysLeftOut.entries", count);
    }

    private static String named(String name) {
        return text("schedule.daysLeftOut.name", name);
    }

    private static String calendarOf(LocalDate day) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//somebody//EN\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:"
                + day.toString().replace("-", "") + "\nSUMMARY:Team day\nEND:VEVENT\nEND:VCALENDAR";
    }

    private void withHolidays(String typed) {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press(text("schedule.form.more"));
        assertThat(ana.form()
                        .type(text("schedule.form.holidays"), typed)
                        .submit()
                        .ok())
                .isTrue();
        bot.settle();
    }
}
