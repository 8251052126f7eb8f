package dev.stepup.chat.typed;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import dev.stepup.chat.typed.DayPhrase.Anchor;
import dev.stepup.chat.typed.TypedDates.Days;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Parses phrases for one day or one span of days. */
final class DayPhraseReader {

    private static final Set<String> SKIPPED = Set.of("the", "of", "in", "on", "for", "by", "during");
    /** As in "by the end of the next month", and some more. */
    private static final int MOST_BEFORE = 8;

    private static final Set<String> WHICH = Set.of("this", "last", "past", "previous", "next");

    private final LocalDate today;
    private final boolean forward;
    private final DateNames names;

    DayPhraseReader(LocalDate today, boolean forward, DateNames names) {
        this.today = today;
        this.forward = forward;
        this.names = names;
    }

    Optional<DayPhrase> read(TypedWords words, int at) {
        return read(words, at, MOST_BEFORE);
    }

    private Optional<DayPhrase> read(TypedWords words, int at, int mayStandBefore) {
        if (at >= words.size() || mayStandBefore < 0) {
            return Optional.empty();
        }
        if (SKIPPED.contains(words.lower(at))) {
            return read(words, at + 1, mayStandBefore - 1).map(phrase -> phrase.after(1));
        }
        return edge(words, at, mayStandBefore - 1)
                .or(() -> relative(words, at))
                .or(() -> length(words, at, forward ? "next" : "last"))
                .or(() -> new NumericDate(words.lower(at), names).read())
                .or(() -> dayAndMonth(words, at))
                .or(() -> month(words, at))
                .or(() -> quarter(words, at))
                .or(() -> dayOfWeek(words.lower(at)))
                .or(() -> UnitOfTime.called(words.lower(at))
                        .filter(unit -> unit != UnitOfTime.DAY && unit.isOne(words.lower(at)))
                        .map(unit -> spanOf(unit, today, 1)));
    }

    /** "end of next month", "beginning of december". */
    private Optional<DayPhrase> edge(TypedWords words, int at, int mayStandBefore) {
        boolean end = words.lower(at).equals("end");
        if (!end && !Set.of("start", "beginning").contains(words.lower(at))) {
            return Optional.empty();
        }
        return read(words, at + 1, mayStandBefore)
                .map(phrase -> new DayPhrase(phrase.words() + 1, phrase.isOpen(), anchor -> {
                    Days days = phrase.at(anchor);
                    LocalDate day = end ? days.to() : days.from();
                    return new Days(day, day, days.words() + 1, Optional.empty());
                }));
    }

    private Optional<DayPhrase> relative(TypedWords words, int at) {
        String word = words.lower(at);
        int day = List.of("yesterday", "today", "tomorrow").indexOf(word);
        if (day >= 0) {
            return Optional.of(DayPhrase.fixed(1, today.plusDays(day - 1L), today.plusDays(day - 1L)));
        }
        if (!WHICH.contains(word)) {
            return Optional.empty();
        }
        String what = words.lower(at + 1);
        int step = word.equals("this") ? 0 : word.equals("next") ? 1 : -1;
        return UnitOfTime.called(what)
                .filter(unit -> unit.isOne(what))
                .map(unit -> spanOf(unit, unit.plus(today, step), 2))
                .or(() -> names.day(what).map(named -> weekday(named, step)))
                .or(() -> names.month(what).map(month -> monthNear(month, step)))
                .or(() -> word.equals("this")
                        ? Optional.empty()
                        : length(words, at + 1, word).map(p -> p.after(1)));
    }

    private DayPhrase spanOf(UnitOfTime unit, LocalDate day, int words) {
        return DayPhrase.fixed(words, unit.first(day), unit.last(day));
    }

    private DayPhrase weekday(DayOfWeek day, int step) {
        LocalDate date = step < 0
                ? today.minusDays(1).with(previousOrSame(day))
                : UnitOfTime.WEEK.first(today).plusWeeks(step).with(nextOrSame(day));
        return DayPhrase.fixed(2, date, date);
    }

    private DayPhrase monthNear(Month month, int step) {
        YearMonth here = YearMonth.from(today);
        YearMonth found = YearMonth.of(today.getYear(), month);
        if (step < 0 && !found.isBefore(here)) {
            found = found.minusYears(1);
        } else if (step > 0 && !found.isAfter(here)) {
            found = found.plusYears(1);
        }
        return DayPhrase.fixed(2, found.atDay(1), found.atEndOfMonth());
    }

    /** "four weeks", "a month", "10 days": back from today, or ahead. */
    private Optional<DayPhrase> length(TypedWords words, int at, String which) {
        int number = Set.of("a", "an").contains(words.lower(at)) ? 1 : DateNames.number(words.lower(at));
        return UnitOfTime.called(words.lower(at + 1))
                .filter(unit -> number > 0)
                .map(unit -> which.equals("next")
                        ? DayPhrase.fixed(2, today, unit.plus(today, number).minusDays(1))
                        : DayPhrase.fixed(2, unit.lastUpTo(today, number), today));
    }

    /** "1 december", "1st of dec 2026", "dec 1, 2026". */
    private Optional<DayPhrase> dayAndMonth(TypedWords words, int at) {
        boolean dayFirst = dayOfMonth(words.lower(at)) > 0;
        int monthAt = dayFirst ? at + 1 + (words.lower(at + 1).equals("of") ? 1 : 0) : at;
        int day = dayOfMonth(words.lower(dayFirst ? at : at + 1));
        Optional<Month> month = names.month(words.lower(monthAt));
        if (day == 0 || month.isEmpty()) {
            return Optional.empty();
        }
        int used = dayFirst ? monthAt - at + 1 : 2;
        return year(words.lower(at + used))
                .map(year -> onDay(used + 1, year, month.get(), day))
                .orElseGet(() -> NumericDate.anyYear(used, month.get().getValue(), day));
    }

    private static Optional<DayPhrase> onDay(int words, int year, Month month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(DayPhrase.fixed(words, date, date));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int dayOfMonth(String word) {
        String digits = word.replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
        return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
    }

    private Optional<DayPhrase> month(TypedWords words, int at) {
        return names.month(words.lower(at))
                .map(month -> year(words.lower(at + 1))
                        .map(year -> YearMonth.of(year, month))
                        .map(found -> DayPhrase.fixed(2, found.atDay(1), found.atEndOfMonth()))
                        .orElseGet(() ->
                                ofSomeYear(1, year -> YearMonth.of(year, month).atDay(1), UnitOfTime.MONTH)));
    }

    /** "q3", "Q3 2026". */
    private Optional<DayPhrase> quarter(TypedWords words, int at) {
        if (!words.lower(at).matches("q[1-4]")) {
            return Optional.empty();
        }
        IntFunction<LocalDate> first =
                year -> LocalDate.of(year, 3 * (words.lower(at).charAt(1) - '0') - 2, 1);
        return Optional.of(year(words.lower(at + 1))
                .map(first::apply)
                .map(day -> spanOf(UnitOfTime.QUARTER, day, 2))
                .orElseGet(() -> ofSomeYear(1, first, UnitOfTime.QUARTER)));
    }

    private static DayPhrase ofSomeYear(int words, IntFunction<LocalDate> first, UnitOfTime unit) {
        return new DayPhrase(words, true, anchor -> {
            LocalDate day = nearest(anchor, first, unit);
            return new Days(day, unit.last(day), words, Optional.empty());
        });
    }

    private static LocalDate nearest(Anchor anchor, IntFunction<LocalDate> first, UnitOfTime unit) {
        int year = anchor.day().getYear();
        var near = IntStream.rangeClosed(year - 1, year + 1).mapToObj(first);
        return anchor.forward()
                ? near.filter(day -> !unit.last(day).isBefore(anchor.day()))
                        .findFirst()
                        .orElseThrow()
                : near.filter(day -> !day.isAfter(anchor.day()))
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
    }

    /** The same day of the week as today is a week off, or today itself where one looks back. */
    private Optional<DayPhrase> dayOfWeek(String word) {
        return names.day(word)
                .map(day -> new DayPhrase(1, true, anchor -> {
                    boolean tomorrowAtTheEarliest =
                            anchor.forward() && anchor.day().equals(today);
                    LocalDate from = tomorrowAtTheEarliest ? today.plusDays(1) : anchor.day();
                    LocalDate date = from.with(anchor.forward() ? nextOrSame(day) : previousOrSame(day));
                    return new Days(date, date, 1, Optional.empty());
                }));
    }

    private static Optional<Integer> year(String word) {
        return word.matches("(?:19|20)\\d{2}") ? Optional.of(Year.parse(word).getValue()) : Optional.empty();
    }
}
