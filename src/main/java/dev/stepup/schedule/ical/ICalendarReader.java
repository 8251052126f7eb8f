package dev.stepup.schedule.ical;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import dev.stepup.schedule.CalendarReader;
import dev.stepup.schedule.DaysOffSieve;
import dev.stepup.schedule.DaysOffSieve.Unusable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
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
    private static final int MOST_DAYS_AGAIN = 366;

    @Override
    public boolean read(String text, DaysOffSieve sieve) {
        if (TOO_OFTEN.matcher(text).find() || !END.matcher(text).find()) {
            return false;
        }
        ICalendar calendar =
                Biweekly.parse(ZONE.matcher(text).replaceAll("$1:")).first();
        List<VEvent> events = calendar == null ? List.of() : calendar.getEvents();
        if (events.size() > MOST_EVENTS || events.stream().noneMatch(event -> event.getDateStart() != null)) {
            return false;
        }
        events.forEach(event -> read(event, sieve));
        return true;
    }

    private static void read(VEvent event, DaysOffSieve sieve) {
        long length = event.getDateStart() == null ? 0 : length(event);
        if (isCancelled(event)) {
            sieve.leaveOut(Unusable.CANCELLED);
        } else if (length == 0) {
            sieve.leaveOut(Unusable.NOT_WHOLE_DAYS);
        } else if (comesOnce(event)) {
            LocalDate start = day(event.getDateStart().getValue());
            sieve.entry(start, start.plusDays(length - 1), name(event));
        } else {
            readEach(event, Math.min(length, MOST_DAYS_AGAIN), sieve);
        }
    }

    /** What comes again is left out only where it never comes within the days that are read. */
    private static void readEach(VEvent event, long length, DaysOffSieve sieve) {
        DateIterator starts = event.getDateIterator(TimeZone.getDefault());
        starts.advanceTo(Date.from(sieve.from()
                .minusDays(length)
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant()));
        boolean kept = false;
        while (starts.hasNext()) {
            LocalDate start = day(starts.next());
            if (start.isAfter(sieve.until())) {
                if (!kept) {
                    sieve.leaveOut(Unusable.TOO_FAR);
                }
                return;
            }
            kept |= sieve.keep(start, start.plusDays(length - 1), name(event));
        }
        if (!kept) {
            sieve.leaveOut(Unusable.OVER);
        }
    }

    private static String name(VEvent event) {
        return event.getSummary() == null ? "" : event.getSummary().getValue();
    }

    private static boolean comesOnce(VEvent event) {
        return event.getRecurrenceRule() == null
                && event.getRecurrenceDates().isEmpty()
                && event.getExceptionDates().isEmpty();
    }

    /** How many whole days it lasts; 0 when it does not begin and end at midnight. */
    private static long length(VEvent event) {
        ICalDate start = event.getDateStart().getValue();
        DateEnd end = event.getDateEnd();
        if (!isMidnight(start) || (end != null && !isMidnight(end.getValue()))) {
            return 0;
        }
        long days = end == null ? lengthWithoutEnd(event) : ChronoUnit.DAYS.between(day(start), day(end.getValue()));
        return Math.max(days, start.hasTime() ? 0 : 1);
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

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }

    private static boolean isCancelled(VEvent event) {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }
}
