package dev.stepup.chat.typed;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A phrase for one day or for a span of days such as a month.
 *
 * @param words how many words it is
 * @param isOpen whether it leaves its year or week open, so that its place depends on what stands around it
 * @param at the days it means where it is placed by this
 */
record DayPhrase(int words, boolean isOpen, Function<Anchor, TypedDates.Days> place) {

    /** What means the same days wherever it stands. */
    static DayPhrase fixed(int words, LocalDate from, LocalDate to) {
        return fixed(words, from, to, Optional.empty());
    }

    static DayPhrase fixed(int words, LocalDate from, LocalDate to, Optional<LocalDate> other) {
        return new DayPhrase(words, false, anchor -> new TypedDates.Days(from, to, words, other));
    }

    /** The days it means here. */
    TypedDates.Days at(Anchor anchor) {
        return place.apply(anchor);
    }

    /** The same with another word before it. */
    DayPhrase after(int more) {
        return new DayPhrase(words + more, isOpen, anchor -> {
            TypedDates.Days days = place.apply(anchor);
            return new TypedDates.Days(days.from(), days.to(), words + more, days.other());
        });
    }

    /** The latest that begins by this day, or the first that does not end before it. */
    record Anchor(LocalDate day, boolean forward) {}
}
