package dev.stepup.report;

import dev.stepup.leadership.Weeks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in a row.
 *
 * @param from the first
 * @param to the last, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    private static final Pattern DATES =
            Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})\\s*\\.\\.\\s*(\\d{4}-\\d{1,2}-\\d{1,2})");

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

    /** From Monday of this day's week to this day. */
    static Period weekTo(LocalDate today) {
        return lastWeeksTo(1, today);
    }

    /** This many weeks, 1 or more, of which this day's is the last. */
    static Period lastWeeksTo(int weeks, LocalDate today) {
        return new Period(Weeks.of(today).minusWeeks(weeks - 1L), today);
    }

    /** From the first day of this day's quarter to this day. */
    static Period quarterTo(LocalDate today) {
        return new Period(today.with(IsoFields.DAY_OF_QUARTER, 1), today);
    }

    /** As in {@code 2026-10-01..2026-10-31}; empty when these are not two days in order. */
    static Optional<Period> between(String dates) {
        Matcher two = DATES.matcher(dates);
        if (!two.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Period(LocalDate.parse(two.group(1)), LocalDate.parse(two.group(2))));
        } catch (DateTimeException | IllegalArgumentException noSuchDays) {
            return Optional.empty();
        }
    }
}
