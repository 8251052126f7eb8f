package dev.stepup.schedule.ical;

import dev.stepup.schedule.CalendarReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;

/** Whole-day events of an iCalendar text, those that come again included. */
@org.springframework.stereotype.Component
final class ICalendarReader implements CalendarReader {

    private static final Pattern ZONES =
            Pattern.compile("(?is)^BEGIN:VTIMEZONE.*?^END:VTIMEZONE\\s*?$", Pattern.MULTILINE);
    private static final Pattern ZONE_NAMES = Pattern.compile("(?im)^(DTSTART|DTEND);TZID=[^:\\n]*:");

    /** What comes more often than daily is no day off, and would take long to count. */
    private static final Pattern TOO_OFTEN = Pattern.compile("(?i)FREQ=(SECONDLY|MINUTELY|HOURLY)");

    private static final int MOST_EVENTS = 5000;

    ICalendarReader() {
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, true);
    }

    @Override
    public Optional<Map<LocalDate, String>> read(String text, LocalDate from, LocalDate until) {
        if (TOO_OFTEN.matcher(text).find()) {
            return Optional.empty();
        }
        String inLocalTime =
                ZONE_NAMES.matcher(ZONES.matcher(text).replaceAll("")).replaceAll("$1:");
        Map<LocalDate, String> days = new TreeMap<>();
        try {
            List<VEvent> events =
                    new CalendarBuilder().build(new StringReader(inLocalTime)).getComponents(Component.VEVENT);
            events.stream().limit(MOST_EVENTS).forEach(event -> read(event, from, until, days));
            return Optional.of(days);
        } catch (ParserException | IOException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static void read(VEvent event, LocalDate from, LocalDate until, Map<LocalDate, String> days) {
        if (isCancelled(event)) {
            return;
        }
        String name =
                event.getProperty(Property.SUMMARY).map(Property::getValue).orElse("");
        Temporal start = event.<Property>getProperty(Property.DTSTART).isPresent()
                ? event.getDateTimeStart().getDate()
                : LocalTime.MIDNIGHT;
        if (start instanceof LocalDate) {
            for (Period<?> occurrence : event.calculateRecurrenceSet(new Period<>(from, until.plusDays(1)))) {
                cover(
                        LocalDate.from(occurrence.getStart()),
                        LocalDate.from(occurrence.getEnd()),
                        from,
                        until,
                        days,
                        name);
            }
        } else if (start instanceof LocalDateTime begins && begins.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            event.getEndDate(true)
                    .map(end -> end.getDate())
                    .filter(end -> end instanceof LocalDateTime ends
                            && ends.toLocalTime().equals(LocalTime.MIDNIGHT))
                    .ifPresent(end -> cover(begins.toLocalDate(), LocalDate.from(end), from, until, days, name));
        }
    }

    private static boolean isCancelled(VEvent event) {
        return event.getProperty(Property.STATUS)
                .filter(status -> "CANCELLED".equalsIgnoreCase(status.getValue()))
                .isPresent();
    }

    /** The end is the day after the last. */
    private static void cover(
            LocalDate start, LocalDate end, LocalDate from, LocalDate until, Map<LocalDate, String> days, String name) {
        LocalDate first = start.isBefore(from) ? from : start;
        LocalDate last = end.isAfter(until) ? until : end.minusDays(1);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.putIfAbsent(day, name);
        }
    }
}
