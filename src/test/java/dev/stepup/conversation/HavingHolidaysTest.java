package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A check-in that falls on a holiday of the team is left out, and said so. */
class HavingHolidaysTest extends ConversationTest {

    @Test
    void aCheckInOnAHolidayIsLeftOutAndTheScheduleSaysSo() {
        Instant thursday = next(DayOfWeek.THURSDAY, "10:00");
        LocalDate holiday = LocalDate.ofInstant(thursday, LISBON);
        withHolidays(holiday + " Restoration <Day>");
        countsDms(bo);

        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .contains("Left out, because the team has off: Thursday", "(Restoration &lt;Day&gt;)");
        bot.timePassesTo(thursday);
        assertThat(newDms(bo)).isEmpty();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).hasSize(1);
    }

    @Test
    void aPastedCalendarIsShownAsDaysAfterwards() {
        LocalDate holiday = LocalDate.ofInstant(next(DayOfWeek.THURSDAY, "10:00"), LISBON);
        String basic = holiday.toString().replace("-", "");
        withHolidays("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//somebody//EN\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:" + basic
                + "\nSUMMARY:Team day\nEND:VEVENT\nEND:VCALENDAR");

        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        assertThat(ana.form().value("Holidays")).containsExactly(holiday + " Team day");
    }

    @Test
    void whatIsNoDayIsAFieldError() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press("More options");

        assertThat(ana.form().type("Holidays", "Christmas").submit().errors().get("Holidays"))
                .contains("I understood “Christmas”", "2026-12-24 Christmas Eve");
        assertThat(ana.form()
                        .type("Holidays", "BEGIN:VCALENDAR\nhalf")
                        .submit()
                        .errors()
                        .get("Holidays"))
                .contains("cannot read it as one");
        assertThat(ana.form().clear("Holidays").submit().ok()).isTrue();
    }

    private void withHolidays(String typed) {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press("More options");
        assertThat(ana.form().type("Holidays", typed).submit().ok()).isTrue();
        bot.settle();
    }
}
