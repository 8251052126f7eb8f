package dev.stepup.chat.typed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Units of time in typed periods. A week begins on Monday. */
enum UnitOfTime {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    QUARTER(IsoFields.QUARTER_YEARS),
    YEAR(ChronoUnit.YEARS);

    private final TemporalUnit unit;

    UnitOfTime(TemporalUnit unit) {
        this.unit = unit;
    }

    /** The one with this name, in lower case, of one or of many. */
    static Optional<UnitOfTime> called(String word) {
        return Stream.of(values())
                .filter(each -> each.isOne(word) || word.equals(each.one() + "s"))
                .findFirst();
    }

    /** Whether this word is its name where there is one of it. */
    boolean isOne(String word) {
        return word.equals(one());
    }

    private String one() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The day so many of it later. */
    LocalDate plus(LocalDate day, int many) {
        return day.plus(many, unit);
    }

    /** The first day of the one that this day is in. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The last day of the one that this day is in. */
    LocalDate last(LocalDate day) {
        return plus(first(day), 1).minusDays(1);
    }

    /** The first day of so many up to this day; of weeks this day's is one of them. */
    LocalDate lastUpTo(LocalDate day, int many) {
        return this == WEEK
                ? first(day).minusWeeks(many - 1L)
                : plus(day, -many).plusDays(1);
    }
}
