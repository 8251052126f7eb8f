package dev.stepup.schedule.ical;

import dev.stepup.schedule.calendar.CalendarReader;
import dev.stepup.schedule.calendar.DaysOffFilter;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads whole-day events from iCalendar text, including recurring ones, and lists what can't be used. */
@Component
final class ICalendarReader implements CalendarReader {

    @Override
    public boolean isCalendar(String text) {
        return CalendarComponents.begins(text);
    }

    @Override
    public String decode(byte[] file) {
        return CalendarComponents.decode(file);
    }

    @Override
    public Result read(String text, DaysOffFilter sieve) {
        return read(text, sieve, new IterationLimit());
    }

    static Result read(String text, DaysOffFilter sieve, IterationLimit limit) {
        Optional<CalendarComponents> calendar = CalendarComponents.of(text);
        if (calendar.isEmpty()
                || (calendar.get().events().isEmpty() && !calendar.get().cutOff())) {
            return Result.NO_CALENDAR;
        }
        if (calendar.get().cutOff()) {
            return Result.CUT_OFF;
        }
        Map<List<List<String>>, CalendarZones> zones = new IdentityHashMap<>();
        List<CalendarEvent> events = calendar.get().events().stream()
                .map(event -> new CalendarEvent(
                        event.lines(), zones.computeIfAbsent(event.zones(), each -> new CalendarZones(each, limit))))
                .toList();
        new DaysOfEvents(events, sieve, limit).keep();
        return Result.READ;
    }
}
