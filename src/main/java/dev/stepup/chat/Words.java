package dev.stepup.chat;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bot's texts in one reader's language. The first part of a key names its bundle under {@code messages/}; a missing
 * translation falls back to English. Arguments are inserted as they are, so escape what people wrote.
 */
public final class Words {

    private static final ResourceBundle.Control ENGLISH_IF_MISSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** From how far off on a day is told with its year. */
    private static final int DAYS_WITHOUT_A_YEAR = 180;

    private final Locale locale;
    private final Clock clock;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, String> plain = new ConcurrentHashMap<>();

    /** Words of this language, on the day of this clock: a day far from it is told with its year. */
    public Words(Locale locale, Clock clock) {
        this.locale = locale;
        this.clock = clock;
    }

    /** The reader's language. */
    public Locale locale() {
        return locale;
    }

    /**
     * The message with this key.
     *
     * @throws java.util.MissingResourceException when there is none, which is a bug
     */
    public String say(String key, Object... arguments) {
        return arguments.length == 0 ? plain.computeIfAbsent(key, this::put) : put(key, arguments);
    }

    private String put(String key, Object... arguments) {
        MessageFormat format = formats.computeIfAbsent(key, this::read);
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** These, as a list in running text: "Ana, Bo and Chen". */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String firsts = String.join(say("words.comma"), items.subList(0, items.size() - 1));
        return say("words.and", firsts, items.get(items.size() - 1));
    }

    /** At most so many of these as such a list, and how many more there are: "Ana, Bo and 3 more". */
    public String list(List<String> items, int shown) {
        if (items.size() <= shown) {
            return list(items);
        }
        List<String> first = new ArrayList<>(items.subList(0, shown));
        first.add(say("words.more", items.size() - shown));
        return list(first);
    }

    /** A moment where this zone's people are, as "Thursday 26 November at 10:00", with the year of one far off. */
    public String moment(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        return say(
                "words.moment", day(there.getDayOfWeek()), nearOrFull(there.toLocalDate()), time(there.toLocalTime()));
    }

    /** A time zone: the name of a place, or how far from UTC it is, as "UTC+5:30". */
    public String zone(ZoneId zone) {
        if (!(zone instanceof ZoneOffset offset)) {
            return zone.getId();
        }
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        String length = minutes % 60 == 0 ? "" + minutes / 60 : "%d:%02d".formatted(minutes / 60, minutes % 60);
        return "UTC" + (minutes == 0 ? "" : (offset.getTotalSeconds() < 0 ? "-" : "+") + length);
    }

    /** A day of the week. */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    /** A day of the year, as "26 November". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(say("words.date"), locale).format(date);
    }

    /** Days from one to another, with their year, as "28 December 2026 to 31 January 2027". */
    public String period(LocalDate from, LocalDate to) {
        return say("words.period", from.getYear() == to.getYear() ? date(from) : fullDate(from), fullDate(to));
    }

    private String nearOrFull(LocalDate date) {
        long off = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), date);
        return Math.abs(off) > DAYS_WITHOUT_A_YEAR ? fullDate(date) : date(date);
    }

    private String fullDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(say("words.fullDate"), locale).format(date);
    }

    /** A day of the year with its day of the week, as "Thursday 26 November", with the year of one far off. */
    public String weekday(LocalDate date) {
        return say("words.weekday", day(date.getDayOfWeek()), nearOrFull(date));
    }

    /** A day of the year for narrow places, as "26 Nov". */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(say("words.shortDate"), locale).format(date);
    }

    /** A time of day, as "10:00". */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(say("words.time"), locale).format(time);
    }

    /** A length of time in whole days, or else in whole hours, as "2 days". */
    public String length(Duration length) {
        long hours = length.toHours();
        return hours % 24 == 0 ? say("words.days", hours / 24) : say("words.hours", hours);
    }

    private MessageFormat read(String key) {
        String bundle = "messages/" + key.substring(0, key.indexOf('.'));
        return new MessageFormat(
                ResourceBundle.getBundle(bundle, locale, ENGLISH_IF_MISSING).getString(key), locale);
    }
}
