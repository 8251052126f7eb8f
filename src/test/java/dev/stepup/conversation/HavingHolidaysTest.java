package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
        orbitIsSetUp(form -> form.type("Holidays", thursdays(20, 27)));

        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .contains("Skipped (holiday): Thursday", "(Far 20)", "(Far 24) and 3 more");
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
                .contains("Skipped (holiday): Thursday", "(Restoration &lt;Day&gt;)");
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
        ana.form().press("More options");
        assertThat(ana.form().value("Holidays")).containsExactly(holiday + " Team day");
    }

    @Test
    void theFileOfACalendarIsAddedToWhatIsTyped() {
        LocalDate holiday = LocalDate.ofInstant(next(DayOfWeek.THURSDAY, "10:00"), LISBON);
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press("More options");
        ana.form()
                .type("Holidays", holiday.plusDays(1) + " Bridge")
                .upload("Holidays from a file", "holidays.ics", calendarOf(holiday));
        assertThat(ana.form().submit().ok()).isTrue();
        bot.settle();

        assertThat(ana.say(ORBIT, "/stepup schedule").words()).contains("(Team day)");
        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        assertThat(ana.form().value("Holidays"))
                .containsExactly(holiday + " Team day\n" + holiday.plusDays(1) + " Bridge");
    }

    @Test
    void aFileThatIsNoCalendarIsAFieldError() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press("More options");
        ana.form().upload("Holidays from a file", "cat.png", "not a calendar");

        assertThat(ana.form().submit().errors().get("Holidays from a file")).contains("can’t read this file");
        ana.form().close();
    }

    @Test
    void whatIsNoDayIsAFieldError() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press("More options");

        assertThat(ana.form().type("Holidays", "Christmas").submit().errors().get("Holidays"))
                .contains("I couldn’t read “Christmas”", "2026-12-24 Christmas Eve");
        assertThat(ana.form()
                        .type("Holidays", "BEGIN:VCALENDAR\nhalf")
                        .submit()
                        .errors()
                        .get("Holidays"))
                .contains("ends in the middle");
        assertThat(ana.form().clear("Holidays").submit().ok()).isTrue();
    }

    @Test
    void whatOfTheHolidaysIsLeftOutIsSaidWhenTheyAreSaved() {
        LocalDate today = LocalDate.ofInstant(bot.clock().instant(), LISBON);
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press("More options");
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
                        .type("Holidays", today + " Now\n2020-12-24 Then\n" + today.plusYears(3) + " Far")
                        .upload(
                                "Holidays from a file",
                                "holidays.ics",
                                calendarOf(today.plusDays(1)).replace("END:VCALENDAR", meeting))
                        .submit()
                        .ok())
                .isTrue();
        bot.settle();

        assertThat(ana.lastDm().words())
                .contains("I couldn’t use all of the holidays. Already over: 1 entry. After " + today.plusYears(2)
                        + ", which is as far as I look: 1 entry. Not a whole day: “Talk &amp; &lt;tea&gt;”."
                        + " On a day that doesn’t exist: “Leap day”.");
    }

    @Test
    void holidaysOfWhichNoneCanComeAreAFieldError() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press("More options");
        ana.form()
                .type("Holidays", "2020-12-24\n2020-12-25")
                .upload(
                        "Holidays from a file",
                        "meetings.ics",
                        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20300101T100000Z\nEND:VEVENT\nEND:VCALENDAR");

        assertThat(ana.form().submit().errors())
                .containsEntry("Holidays", "I can’t use any of these as a holiday. Already over: 2 entries.")
                .containsEntry(
                        "Holidays from a file", "I can’t use any of these as a holiday. Not a whole day: 1 entry.")
                .hasSize(2);
        ana.form().close();
    }

    private static String calendarOf(LocalDate day) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//somebody//EN\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:"
                + day.toString().replace("-", "") + "\nSUMMARY:Team day\nEND:VEVENT\nEND:VCALENDAR";
    }

    private void withHolidays(String typed) {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press("More options");
        assertThat(ana.form().type("Holidays", typed).submit().ok()).isTrue();
        bot.settle();
    }
}
