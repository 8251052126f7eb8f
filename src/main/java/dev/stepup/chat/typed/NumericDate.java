package dev.stepup.chat.typed;

import dev.stepup.chat.typed.TypedDates.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Parses a date in digits: {@code 2026-12-01}, {@code 1.12.2026}, {@code 12/1/2026}, {@code 1.12}, {@code 2026-12}.
 */
final class NumericDate {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})|(\\d{4})(\\d\\d)(\\d\\d)");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2}))?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?");
    private static final Pattern HYPHENS = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4}|\\d{2})");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");

    private static final int LONGEST = "2026-12-31".length();

    private final String word;
    private final DateNames names;

    NumericDate(String word, DateNames names) {
        this.word = word;
        this.names = names;
    }

    /** The day or month that it is; empty where it is none, or where there is no such day. */
    Optional<DayPhrase> read() {
        try {
            return one().or(this::twoWithAHyphen);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<DayPhrase> one() {
        return yearFirst().or(this::dotted).or(this::byLocale).or(this::month);
    }

    private Optional<DayPhrase> yearFirst() {
        return match(YEAR_FIRST).map(found -> {
            int first = found.group(1) == null ? 5 : 1;
            int second = first == 1 ? 3 : 6;
            return day(
                    LocalDate.of(number(found, first), number(found, second), number(found, second + 1)),
                    Optional.empty());
        });
    }

    private Optional<DayPhrase> dotted() {
        return match(DOTS).flatMap(found -> of(found.group(3), number(found, 2), number(found, 1), Optional.empty()));
    }

    private Optional<DayPhrase> byLocale() {
        return match(SLASHES).or(() -> match(HYPHENS)).flatMap(found -> {
            int first = number(found, 1);
            int second = number(found, 2);
            boolean monthFirst = second > 12 || names.monthFirst() && first <= 12;
            boolean doubtful = !names.isKnown() && first <= 12 && second <= 12 && first != second;
            String year = found.group(3);
            Optional<LocalDate> other =
                    doubtful && year != null ? Optional.of(LocalDate.of(year(year), first, second)) : Optional.empty();
            return monthFirst ? of(year, first, second, other) : of(year, second, first, other);
        });
    }

    private Optional<DayPhrase> month() {
        return match(YEAR_AND_MONTH)
                .map(found -> YearMonth.of(number(found, 1), number(found, 2)))
                .map(month -> DayPhrase.fixed(1, month.atDay(1), month.atEndOfMonth()));
    }

    /** Two dates in one word, as {@code 1.10.2026-31.10.2026}. */
    private Optional<DayPhrase> twoWithAHyphen() {
        return IntStream.range(1, word.length() > 2 * LONGEST + 2 ? 1 : word.length() - 1)
                .filter(at -> word.charAt(at) == '-')
                .mapToObj(at -> two(word.substring(0, at), word.substring(at + 1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<DayPhrase> two(String first, String second) {
        return new NumericDate(first.replaceFirst("\\.$", ""), names)
                .one()
                .flatMap(from -> new NumericDate(second, names)
                        .one()
                        .filter(to -> !to.isOpen())
                        .flatMap(to -> {
                            Days end = to.at(new DayPhrase.Anchor(LocalDate.MIN, true));
                            LocalDate start = from.at(new DayPhrase.Anchor(end.to(), false))
                                    .from();
                            return end.to().isBefore(start)
                                    ? Optional.empty()
                                    : Optional.of(DayPhrase.fixed(1, start, end.to()));
                        }));
    }

    private static Optional<DayPhrase> of(@Nullable String year, int month, int day, Optional<LocalDate> other) {
        return year == null ? anyYear(1, month, day) : Optional.of(day(LocalDate.of(year(year), month, day), other));
    }

    /** This day of whichever year is near; empty where no year has it. */
    static Optional<DayPhrase> anyYear(int words, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            return Optional.empty();
        }
        return Optional.of(new DayPhrase(words, true, anchor -> {
            LocalDate date = nearest(anchor, month, day);
            return new Days(date, date, words, Optional.empty());
        }));
    }

    private static LocalDate nearest(DayPhrase.Anchor anchor, int month, int day) {
        int step = anchor.forward() ? 1 : -1;
        // A leap day is at most eight years off.
        return IntStream.rangeClosed(-1, 9)
                .map(years -> anchor.day().getYear() + step * years)
                .filter(year -> YearMonth.of(year, month).isValidDay(day))
                .mapToObj(year -> LocalDate.of(year, month, day))
                .filter(date -> anchor.forward() ? !date.isBefore(anchor.day()) : !date.isAfter(anchor.day()))
                .findFirst()
                .orElseThrow();
    }

    private static DayPhrase day(LocalDate day, Optional<LocalDate> other) {
        return DayPhrase.fixed(1, day, day, other);
    }

    private Optional<MatchResult> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(word);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }
}
