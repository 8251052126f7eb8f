package dev.stepup.chat.typed;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names of months, weekdays and numbers, in English and in one reader's language. */
final class DateNames {

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private final Map<String, Month> months = new HashMap<>(Map.of("sept", Month.SEPTEMBER));
    private final Map<String, DayOfWeek> days =
            new HashMap<>(Map.of("tues", DayOfWeek.TUESDAY, "thur", DayOfWeek.THURSDAY, "thurs", DayOfWeek.THURSDAY));
    private final Locale reader;

    DateNames(Locale reader) {
        this.reader = reader;
        for (Locale locale : List.of(reader, Locale.ENGLISH)) {
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    put(months, month.getDisplayName(style, locale), locale, month);
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    put(days, day.getDisplayName(style, locale), locale, day);
                }
            }
        }
    }

    private static <T> void put(Map<String, T> names, String name, Locale locale, T value) {
        names.put(TypedText.lower(name.toLowerCase(locale)).replaceAll("\\.$", ""), value);
    }

    Optional<Month> month(String word) {
        return Optional.ofNullable(months.get(word));
    }

    Optional<DayOfWeek> day(String word) {
        return Optional.ofNullable(days.get(word));
    }

    /** A number of one to four digits, or one up to twelve in letters; 0 where it is none. */
    static int number(String word) {
        return word.matches("\\d{1,4}") ? Integer.parseInt(word) : NUMBERS.indexOf(word) + 1;
    }

    /** Whether the month comes first where this reader lives; the day does where that is not known. */
    boolean monthFirst() {
        return isKnown() && pattern().indexOf('M') < pattern().indexOf('d');
    }

    /** Whether it is known where this reader lives. */
    boolean isKnown() {
        return !reader.getCountry().isEmpty();
    }

    private String pattern() {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, reader);
    }

    /** All names but for short forms, and the numbers in letters, for finding what was mistyped. */
    List<String> all() {
        return Stream.concat(
                        NUMBERS.stream(),
                        Stream.of(months.keySet(), days.keySet())
                                .flatMap(Set::stream)
                                .filter(name -> name.length() > 3)
                                .sorted())
                .toList();
    }
}
