package dev.stepup.team.absence;

import dev.stepup.chat.typed.Spelling;
import dev.stepup.chat.typed.TypedDates;
import dev.stepup.chat.typed.TypedDates.Days;
import dev.stepup.chat.typed.TypedWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody typed after {@code away}, as far as it was understood. */
public sealed interface AwayRequest {

    /** Words before a span of days, such as a week, that say it is the first of them they are back on. */
    Set<String> UNTIL = Set.of("until", "till", "til", "to", "by");

    /** Words before the last day away, or before a length of time. */
    Set<String> THROUGH = Set.of("through", "thru", "for");

    /**
     * Away through this day.
     *
     * @param other the other way to read what was typed, where it is not known which is usual for them
     */
    record Through(LocalDate lastDay, Optional<LocalDate> other) implements AwayRequest {

        /** Through a day that can be read in one way only. */
        public Through(LocalDate lastDay) {
            this(lastDay, Optional.empty());
        }
    }

    /** To know how it stands. */
    record Nothing() implements AwayRequest {}

    /** A day that is over. */
    record Over(LocalDate day) implements AwayRequest {}

    /** A day more than a year from now, which is more likely a slip. */
    record TooFar(LocalDate day) implements AwayRequest {}

    /** Days that begin later than today, which cannot be noted ahead. */
    record Later(LocalDate firstDay, LocalDate lastDay) implements AwayRequest {}

    /** Something else. */
    record NotUnderstood(String words) implements AwayRequest {}

    /** Reads {@code until 2026-12-01} and the like, typed on this day by somebody with this locale. */
    static AwayRequest read(String typed, LocalDate today, Locale reader) {
        TypedWords words = TypedWords.of(typed);
        if (words.size() == 0) {
            return typed.isBlank() ? new Nothing() : new NotUnderstood(typed.strip());
        }
        boolean until = UNTIL.contains(words.lower(0));
        boolean through = THROUGH.contains(words.lower(0));
        int at = until || through ? 1 : 0;
        return TypedDates.ahead(today, reader)
                .read(words, at)
                .filter(days -> days.words() == words.size() - at)
                .map(days -> of(days, until, through, today))
                .orElseGet(() -> new NotUnderstood(typed.strip()));
    }

    /** What was most likely meant by words that were not understood; empty where that is open. */
    static Optional<String> corrected(String typed, LocalDate today, Locale reader) {
        List<String> right = new ArrayList<>(TypedDates.ahead(today, reader).vocabulary());
        right.addAll(UNTIL);
        right.addAll(THROUGH);
        return Spelling.corrected(typed, any -> true, right)
                .filter(better -> read(better, today, reader) instanceof Through);
    }

    private static AwayRequest of(Days days, boolean until, boolean through, LocalDate today) {
        boolean later = days.from().isAfter(today) && !days.isOne();
        if (later && until) {
            return of(days.from().minusDays(1), today);
        }
        if (later && !through) {
            return new Later(days.from(), days.to());
        }
        AwayRequest asRead = of(days.to(), today);
        if (days.other().isEmpty()) {
            return asRead;
        }
        LocalDate other = days.other().get();
        return asRead instanceof Through
                ? new Through(days.to(), days.other())
                : of(other, today) instanceof Through ? new Through(other, Optional.of(days.to())) : asRead;
    }

    /** Away through this day, if that can be. */
    static AwayRequest of(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return new Over(day);
        }
        return day.isAfter(today.plusYears(1)) ? new TooFar(day) : new Through(day);
    }
}
