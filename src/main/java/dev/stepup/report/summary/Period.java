package dev.stepup.report.summary;

import dev.stepup.leadership.Weeks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A span of days.
 *
 * @param from the first
 * @param to the last, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    /** As many weeks as a year can have, in whole or in part. */
    public static final int MOST_WEEKS = 53;

    private static final int HALF_A_YEAR = 26;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends when it begins or later");
        }
    }

    /** From the Monday of its first week to the Sunday of its last. */
    public Period wholeWeeks() {
        return new Period(Weeks.of(from), Weeks.of(to).plusDays(6));
    }

    /** Whether it has days in more weeks than can be looked at. */
    boolean isTooLong() {
        return weeks() > MOST_WEEKS;
    }

    /** How many weeks a longer time to look at has, 0 where this one is as long. */
    public int weeksToTryInstead() {
        return weeks() < HALF_A_YEAR ? HALF_A_YEAR : 0;
    }

    private long weeks() {
        return ChronoUnit.WEEKS.between(Weeks.of(from), Weeks.of(to)) + 1;
    }

    /** As many days right before it. */
    Period asLongBefore() {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return new Period(from.minusDays(days), to.minusDays(days));
    }

    /** This many weeks, 1 or more, of which this day's is the last. */
    static Period lastWeeksTo(int weeks, LocalDate today) {
        return new Period(Weeks.of(today).minusWeeks(weeks - 1L), today);
    }
}
