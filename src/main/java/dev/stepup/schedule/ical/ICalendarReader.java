package dev.stepup.schedule.ical;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import dev.stepup.schedule.CalendarReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whole-day events of an iCalendar text, those that come again included. */
@Component
final class ICalendarReader implements CalendarReader {

    /** What comes more often than daily is no day off, and would take long to count. */
    private static final Pattern TOO_OFTEN = Pattern.compile("(?i)FREQ=(SECONDLY|MINUTELY|HOURLY)");

    /** Without its end it was cut off. */
    private static final Pattern END = Pattern.compile("(?i)END:VCALENDAR");

    /** A midnight is one wherever it is; without the zone it is read as one here. */
    private static final Pattern ZONE = Pattern.compile("(?im)^(DTSTART|DTEND);TZID=[^:\\r\\n]*:");

    private static final int MOST_EVENTS = 5000;
    private static final int MOST_DAYS_AT_ONCE = 366;

    @Override
    public Optional<Map<LocalDate, String>> read(String text, LocalDate from, LocalDate until) {
        if (TOO_OFTEN.matcher(text).find() || !END.matcher(text).find()) {
            return Optional.empty();
        }
        ICalendar calendar =
                Biweekly.parse(ZONE.matcher(text).replaceAll("$1:")).first();
        List<VEvent> events = calendar == null ? List.of() : calendar.getEvents();
        if (events.stream().noneMatch(event -> event.getDateStart() != null)) {
            return Optional.empty();
        }
        Map<LocalDate, String> days = new TreeMap<>();
        events.stream()
                .filter(event -> event.getDateStart() != null && !isCancelled(event))
                .limit(MOST_EVENTS)
                .forEach(event -> read(event, from, until, days));
        return Optional.of(days);
    }

    private static void read(VEvent event, LocalDate from, LocalDate until, Map<LocalDate, String> days) {
        long length = length(event);
        if (length == 0) {
            return;
        }
        String name = event.getSummary() == null ? "" : event.getSummary().getValue();
        DateIterator starts = event.getDateIterator(TimeZone.getDefault());
        starts.advanceTo(Date.from(
                from.minusDays(length).atStartOfDay(ZoneId.systemDefault()).toInstant()));
        while (starts.hasNext()) {
            LocalDate start = LocalDate.ofInstant(starts.next().toInstant(), ZoneId.systemDefault());
            if (start.isAfter(until)) {
                return;
            }
            start.datesUntil(start.plusDays(length))
                    .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                    .forEach(day -> days.putIfAbsent(day, name));
        }
    }

    /** How many whole days it lasts, at most a year; 0 when it does not begin and end at midnight. */
    private static long length(VEvent event) {
        ICalDate start = event.getDateStart().getValue();
        DateEnd end = event.getDateEnd();
        if (!isMidnight(start) || (end != null && !isMidnight(end.getValue()))) {
            return 0;
        }
        long days = end == null ? lengthWithoutEnd(event) : ChronoUnit.DAYS.between(day(start), day(end.getValue()));
        return Math.min(Math.max(days, start.hasTime() ? 0 : 1), MOST_DAYS_AT_ONCE);
    }

    private static long lengthWithoutEnd(VEvent event) {
        return event.getDuration() == null
                ? 0
                : event.getDuration().getValue().toMillis()
                        / ChronoUnit.DAYS.getDuration().toMillis();
    }

    /** A day without a time, or as Outlook writes one. */
    private static boolean isMidnight(@Nullable ICalDate date) {
        if (date == null || date.getRawComponents() == null) {
            return false;
        }
        DateTimeComponents written = date.getRawComponents();
        return !date.hasTime()
                || (!written.isUtc() && written.getHour() == 0 && written.getMinute() == 0 && written.getSecond() == 0);
    }

    private static LocalDate day(ICalDate date) {
        DateTimeComponents written = date.getRawComponents();
        return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
    }

    private static boolean isCancelled(VEvent event) {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }
}
