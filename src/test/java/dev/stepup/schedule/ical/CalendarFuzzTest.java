package dev.stepup.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.stepup.schedule.calendar.DaysOffFilter;
import dev.stepup.schedule.calendar.DaysOffText;
import java.time.LocalDate;

/** Whatever file is uploaded as a calendar is read or refused, within what may be computed for one. */
class CalendarFuzzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @FuzzTest
    void isReadWithinItsBounds(byte[] file) {
        IterationLimit limit = new IterationLimit();
        DaysOffFilter sieve = new DaysOffFilter(TODAY, DaysOffText.end(TODAY));

        ICalendarReader.read(CalendarComponents.decode(file), sieve, limit);

        assertThat(limit.taken()).isBetween(0L, IterationLimit.FOR_A_FILE);
    }
}
