package dev.stepup.chat.typed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads days as people type them: {@code friday}, {@code 1.12.2026}, {@code dec 1}, {@code next week}, {@code since
 * october}, {@code last 6 weeks}, {@code 2026-10-01..2026-10-31}. What leaves its year open is the nearest in the
 * direction that is asked for.
 */
public final class TypedDates {

    /** What joins the first day to the last. */
    public static final Set<String> TO = Set.of(TypedWords.RANGE, "to", "until", "till", "through", "thru");

    private static final Set<String> SINCE = Set.of("since", "from", "between", "starting");
    private static final List<String> SYNTAX = List.of(
            "since",
            "from",
            "between",
            "until",
            "till",
            "through",
            "the",
            "for",
            "end",
            "start",
            "beginning",
            "this",
            "last",
            "past",
            "next",
            "today",
            "tomorrow",
            "yesterday",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "quarter",
            "quarters",
            "year",
            "years");

    private final LocalDate today;
    private final boolean forward;
    private final DateNames names;

    private TypedDates(LocalDate today, boolean forward, Locale reader) {
        this.today = today;
        this.forward = forward;
        this.names = new DateNames(reader);
    }

    /** For days to come, typed on this day by somebody with this locale. */
    public static TypedDates ahead(LocalDate today, Locale reader) {
        return new TypedDates(today, true, reader);
    }

    /** For days that have been, and today. */
    public static TypedDates back(LocalDate today, Locale reader) {
        return new TypedDates(today, false, reader);
    }

    /** The words that mean something in a date, for finding what was mistyped. */
    public List<String> vocabulary() {
        return Stream.concat(SYNTAX.stream(), names.all().stream()).toList();
    }

    /** The days that the words from this one on name, as many words as make sense; empty where they name none. */
    public Optional<Days> read(TypedWords words, int at) {
        String first = words.lower(at);
        boolean since = SINCE.contains(first);
        DayPhrase.Anchor anchor = new DayPhrase.Anchor(today, forward && !since);
        Optional<DayPhrase> start = phrase(words, since ? at + 1 : at);
        return start.flatMap(from -> {
                    int behind = at + (since ? 1 : 0) + from.words();
                    String joint = words.lower(behind);
                    return TO.contains(joint) || joint.equals("and") && first.equals("between")
                            ? phrase(words, behind + 1)
                                    .flatMap(to -> between(from, to, anchor, behind + 1 - at + to.words()))
                            : Optional.<Days>empty();
                })
                .or(() -> start.map(from -> from.at(anchor)).map(days -> since ? days.since(today) : days));
    }

    private Optional<DayPhrase> phrase(TypedWords words, int at) {
        return new DayPhraseReader(today, forward, names).read(words, at);
    }

    /** Whichever end names its year says it for the other, and two days the wrong way round are turned. */
    private Optional<Days> between(DayPhrase from, DayPhrase to, DayPhrase.Anchor anchor, int words) {
        LocalDate start = to.isOpen()
                ? from.at(anchor).from()
                : from.at(new DayPhrase.Anchor(to.at(anchor).to(), false)).from();
        Days end = to.at(new DayPhrase.Anchor(start, true));
        boolean turned = end.to().isBefore(start);
        return Optional.of(new Days(
                turned ? end.from() : start, turned ? from.at(anchor).to() : end.to(), words, Optional.empty()));
    }

    /**
     * Days in a row.
     *
     * @param from the first
     * @param to the last
     * @param words how many words name them
     * @param other the other way to read the one day, where both are possible and it is not known which is usual
     */
    public record Days(LocalDate from, LocalDate to, int words, Optional<LocalDate> other) {

        private Days since(LocalDate today) {
            return new Days(from, today.isBefore(from) ? to : today, words + 1, other);
        }

        /** Whether it is one day alone. */
        public boolean isOne() {
            return from.equals(to);
        }
    }
}
