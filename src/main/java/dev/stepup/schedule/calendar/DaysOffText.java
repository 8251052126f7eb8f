package dev.stepup.schedule.calendar;

import dev.stepup.chat.typed.TypedDates;
import dev.stepup.chat.typed.TypedDates.Days;
import dev.stepup.chat.typed.TypedWords;
import dev.stepup.schedule.calendar.DaysOffFilter.LeftOut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Days off as people write them: one a line, as {@code 2026-12-24 Christmas Eve}, {@code 24.12.2026 – 1.1.2027 Winter
 * break} or {@code dec 24}, or the text of a whole calendar.
 */
@Component
public final class DaysOffText {

    /** As many characters as Slack takes in a field. */
    public static final int LIMIT = 3000;

    /** How far ahead days are read, in years. */
    public static final int YEARS_AHEAD = 2;

    /** A month or weekday alone is more likely the beginning of a name. */
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final CalendarReader calendars;

    /** Reading calendars with this. */
    public DaysOffText(CalendarReader calendars) {
        this.calendars = calendars;
    }

    /** Reads what somebody with this locale typed or pasted, of which days from today on count. */
    public Outcome read(String typed, LocalDate today, Locale writer) {
        return calendars.isCalendar(typed) ? readCalendar(typed, today) : lines(typed, today, writer);
    }

    /** Reads the file of a calendar. */
    public Outcome readFile(byte[] calendar, LocalDate today) {
        return readCalendar(calendars.decode(calendar), today);
    }

    private Outcome readCalendar(String calendar, LocalDate today) {
        DaysOffFilter sieve = sieve(today);
        return switch (calendars.read(calendar, sieve)) {
            case READ -> outcome(sieve);
            case NO_CALENDAR -> new Outcome.NoCalendar();
            case CUT_OFF -> new Outcome.CutOff();
        };
    }

    /** The last day that is read. */
    public static LocalDate end(LocalDate today) {
        return today.plusYears(YEARS_AHEAD);
    }

    /** Whether these are more days than fit into a field. */
    public static boolean isTooMany(DaysOff daysOff, LocalDate today) {
        return write(daysOff, today).length() > LIMIT;
    }

    private static Outcome lines(String typed, LocalDate today, Locale writer) {
        DaysOffFilter sieve = sieve(today);
        TypedDates dates = TypedDates.ahead(today, writer);
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !read(line, dates, sieve))
                .findFirst()
                .<Outcome>map(Outcome.NotUnderstood::new)
                .orElseGet(() -> outcome(sieve));
    }

    private static boolean read(String line, TypedDates dates, DaysOffFilter sieve) {
        TypedWords words = TypedWords.of(line);
        int at = words.lower(0).equals(TypedWords.RANGE) ? 1 : 0;
        Optional<Days> days = dates.read(words, at).filter(found -> isPlain(found, words, at, dates));
        days.ifPresent(found -> sieve.entry(found.from(), found.to(), words.behind(at + found.words())));
        return days.isPresent() || words.size() == 0;
    }

    /** One day, or from one to a later one, that can be read in no other way. */
    private static boolean isPlain(Days days, TypedWords words, int at, TypedDates dates) {
        if (days.other().isPresent()
                || !DIGIT.matcher(words.typed(at, days.words())).find()) {
            return false;
        }
        return days.isOne()
                || from(words, at, days.words(), dates)
                        .filter(days.from()::equals)
                        .isPresent();
    }

    /** The day before what joins two of them; empty where nothing does. */
    private static Optional<LocalDate> from(TypedWords words, int at, int count, TypedDates dates) {
        return IntStream.range(at + 1, at + count)
                .filter(i -> TypedDates.TO.contains(words.lower(i)))
                .boxed()
                .findFirst()
                .flatMap(i -> dates.read(TypedWords.of(words.typed(at, i - at)), 0))
                .filter(Days::isOne)
                .map(Days::from);
    }

    private static DaysOffFilter sieve(LocalDate today) {
        return new DaysOffFilter(today, end(today));
    }

    private static Outcome outcome(DaysOffFilter sieve) {
        if (isTooMany(sieve.kept(), sieve.from())) {
            return new Outcome.TooMany();
        }
        return sieve.kept().days().isEmpty() && !sieve.leftOut().isEmpty()
                ? new Outcome.NoneUsable(sieve.leftOut())
                : new Outcome.Read(sieve.kept(), sieve.leftOut());
    }

    /** The days from this one on, as somebody would type them; those in a row with one name share a line. */
    public static String write(DaysOff daysOff, LocalDate from) {
        List<String> lines = new ArrayList<>();
        LocalDate first = null;
        LocalDate last = null;
        String name = "";
        for (Map.Entry<LocalDate, String> day : daysOff.from(from).days().entrySet()) {
            if (first != null && last != null && last.plusDays(1).equals(day.getKey()) && name.equals(day.getValue())) {
                last = day.getKey();
                continue;
            }
            if (first != null && last != null) {
                lines.add(line(first, last, name));
            }
            first = day.getKey();
            last = day.getKey();
            name = day.getValue();
        }
        if (first != null && last != null) {
            lines.add(line(first, last, name));
        }
        return String.join("\n", lines);
    }

    private static String line(LocalDate first, LocalDate last, String name) {
        return (first.equals(last) ? first.toString() : first + ".." + last) + (name.isEmpty() ? "" : " " + name);
    }

    /** What came of reading. */
    public sealed interface Outcome {

        /**
         * These days.
         *
         * @param leftOut the entries that could not be used, or not all of them
         */
        record Read(DaysOff daysOff, List<LeftOut> leftOut) implements Outcome {}

        /** There is no day off in it that could still come. */
        record NoneUsable(List<LeftOut> leftOut) implements Outcome {}

        /** This line is none. */
        record NotUnderstood(String line) implements Outcome {}

        /** It begins as a calendar but cannot be read as one. */
        record NoCalendar() implements Outcome {}

        /** It ends in the middle, so that days may be missing. */
        record CutOff() implements Outcome {}

        /** These are more than a field holds. */
        record TooMany() implements Outcome {}
    }
}
