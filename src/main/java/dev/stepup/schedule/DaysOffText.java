package dev.stepup.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Days off as people write them: one a line, as {@code 2026-12-24 Christmas Eve} or {@code 2026-12-24..2027-01-01 Winter
 * break}, or the text of a whole calendar.
 */
@Component
public final class DaysOffText {

    /** As many characters as Slack takes in a field. */
    public static final int LIMIT = 3000;

    /** How far ahead what comes every year is read, in years. */
    public static final int YEARS_AHEAD = 2;

    private static final int NAME = 40;
    private static final String CALENDAR = "BEGIN:VCALENDAR";
    private static final Pattern LINE =
            Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:\\s*\\.\\.\\s*(\\d{4}-\\d{2}-\\d{2}))?(?:\\s+(.*))?$");

    private final CalendarReader calendars;

    /** Reading calendars with this. */
    public DaysOffText(CalendarReader calendars) {
        this.calendars = calendars;
    }

    /** Reads what was typed or pasted; what is over before today is left out. */
    public Outcome read(String typed, LocalDate today) {
        return typed.stripLeading().regionMatches(true, 0, CALENDAR, 0, CALENDAR.length())
                ? readCalendar(typed, today)
                : lines(typed, today, today.plusYears(YEARS_AHEAD));
    }

    /** Reads the text of a calendar. */
    public Outcome readCalendar(String calendar, LocalDate today) {
        return calendars
                .read(calendar, today, today.plusYears(YEARS_AHEAD))
                .map(days -> fitting(shortened(days), today))
                .orElseGet(Outcome.NoCalendar::new);
    }

    /** Whether these are more days than fit into a field. */
    public static boolean isTooMany(DaysOff daysOff, LocalDate today) {
        return write(daysOff, today).length() > LIMIT;
    }

    private static Outcome lines(String typed, LocalDate today, LocalDate end) {
        Map<LocalDate, String> days = new TreeMap<>();
        for (String line :
                typed.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            if (!read(line, today, end, days)) {
                return new Outcome.NotUnderstood(line);
            }
        }
        return fitting(days, today);
    }

    private static boolean read(String line, LocalDate today, LocalDate end, Map<LocalDate, String> days) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return false;
        }
        try {
            LocalDate first = LocalDate.parse(found.group(1));
            LocalDate last = found.group(2) == null ? first : LocalDate.parse(found.group(2));
            String name = found.group(3) == null ? "" : shortened(found.group(3));
            if (last.isBefore(first)) {
                return false;
            }
            LocalDate from = first.isBefore(today) ? today : first;
            from.datesUntil(
                            earlier(last, end).isBefore(from)
                                    ? from
                                    : earlier(last, end).plusDays(1))
                    .forEach(day -> days.put(day, name));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Map<LocalDate, String> shortened(Map<LocalDate, String> days) {
        Map<LocalDate, String> shortened = new TreeMap<>();
        days.forEach((day, name) -> shortened.put(day, shortened(name)));
        return shortened;
    }

    private static String shortened(String name) {
        String line = name.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, NAME)).strip();
    }

    private static Outcome fitting(Map<LocalDate, String> days, LocalDate today) {
        DaysOff read = DaysOff.of(days);
        return isTooMany(read, today) ? new Outcome.TooMany() : new Outcome.Read(read);
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

        /** These days. */
        record Read(DaysOff daysOff) implements Outcome {}

        /** This line is none. */
        record NotUnderstood(String line) implements Outcome {}

        /** It begins as a calendar but cannot be read as one. */
        record NoCalendar() implements Outcome {}

        /** These are more than a field holds. */
        record TooMany() implements Outcome {}
    }
}
