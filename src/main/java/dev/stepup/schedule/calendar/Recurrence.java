package dev.stepup.schedule.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How often check-ins come. */
public sealed interface Recurrence {

    /** Each week. */
    Recurrence WEEKLY = new EveryWeeks(1, LocalDate.of(1970, 1, 5));

    /** Whether a check-in day that falls on this date is one. */
    boolean has(LocalDate date);

    /**
     * Every n-th week.
     *
     * @param weeks from 1 to 4
     * @param from the Monday of one of these weeks
     */
    record EveryWeeks(int weeks, LocalDate from) implements Recurrence {

        public EveryWeeks {
            if (weeks < 1 || weeks > 4) {
                throw new IllegalArgumentException("1 to 4 weeks, not " + weeks);
            }
        }

        /** Every n-th week, counted from this date's week. */
        public static EveryWeeks with(int weeks, LocalDate date) {
            return new EveryWeeks(weeks, mondayOf(date));
        }

        @Override
        public boolean has(LocalDate date) {
            return Math.floorMod(ChronoUnit.WEEKS.between(from, mondayOf(date)), weeks) == 0;
        }

        private static LocalDate mondayOf(LocalDate date) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    /**
     * Once a month, on the n-th of its weekday.
     *
     * @param nth from 1 to 4, or {@link #LAST}
     */
    record Monthly(int nth) implements Recurrence {

        /** Stands for the last one of the month. */
        public static final int LAST = 5;

        public Monthly {
            if (nth < 1 || nth > LAST) {
                throw new IllegalArgumentException("the first to fourth, or the last, not " + nth);
            }
        }

        @Override
        public boolean has(LocalDate date) {
            return nth == LAST
                    ? date.getDayOfMonth() > date.lengthOfMonth() - DAYS_OF_A_WEEK
                    : (date.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + 1 == nth;
        }

        private static final int DAYS_OF_A_WEEK = 7;
    }
}
