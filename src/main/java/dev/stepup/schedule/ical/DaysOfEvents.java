package dev.stepup.schedule.ical;

import dev.stepup.schedule.calendar.DaysOffFilter;
import dev.stepup.schedule.calendar.DaysOffFilter.Unusable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Expands a calendar's events to days, with the changes that apply to single events of a series. */
final class DaysOfEvents {

    private final List<CalendarEvent> events;
    private final DaysOffFilter sieve;
    private final IterationLimit limit;
    private final Map<String, List<CalendarEvent>> changes = new HashMap<>();

    DaysOfEvents(List<CalendarEvent> events, DaysOffFilter sieve, IterationLimit limit) {
        this.events = events;
        this.sieve = sieve;
        this.limit = limit;
        events.stream()
                .filter(CalendarEvent::replaces)
                .forEach(event -> event.uid()
                        .ifPresent(uid -> changes.computeIfAbsent(uid, any -> new ArrayList<>())
                                .add(event)));
    }

    /** Keeps what can be used of them and names the rest. */
    void keep() {
        events.forEach(event -> {
            try {
                keep(event);
            } catch (UnusableEvent unusable) {
                sieve.leaveOut(unusable.why(), event.name());
            }
        });
    }

    private void keep(CalendarEvent event) {
        if (event.isCancelled()) {
            if (!event.replaces()) {
                sieve.leaveOut(Unusable.CANCELLED, event.name());
            }
        } else if (event.comesAgain()) {
            keepEach(event);
        } else if (!event.replacesAllAfter()) {
            long days = event.days();
            limit.take(Math.min(days, window()));
            LocalDate start = event.start().day();
            sieve.entry(start, start.plusDays(days - 1), event.name());
        }
    }

    private void keepEach(CalendarEvent event) {
        long days = event.days();
        LocalDate from = sieve.from().minusDays(days - 1);
        TreeSet<LocalDate> starts = event.starts(from, sieve.until(), limit);
        boolean came = !starts.isEmpty();
        limit.take(changes(event).count());
        changes(event)
                .filter(change -> !change.replacesAllAfter())
                .forEach(change -> starts.remove(change.replaced(event)));
        changes(event).filter(CalendarEvent::replacesAllAfter).forEach(change -> shift(event, change, starts));
        limit.take(starts.size() * Math.min(days, window()));
        starts.forEach(start -> sieve.keep(start, start.plusDays(days - 1), event.name()));
        if (!came) {
            sieve.leaveOut(event.whyNever(sieve.from(), sieve.until(), limit), event.name());
        }
    }

    /** From the day that it replaces on, the series goes on as the change says. */
    private void shift(CalendarEvent event, CalendarEvent change, TreeSet<LocalDate> starts) {
        LocalDate first = change.replaced(event);
        var after = List.copyOf(starts.tailSet(first, true));
        starts.removeAll(after);
        if (!change.isCancelled()) {
            long by = ChronoUnit.DAYS.between(first, change.start().day());
            long days = change.days();
            limit.take(after.size() * Math.min(days, window()));
            after.stream()
                    .map(day -> day.plusDays(by))
                    .forEach(day -> sieve.keep(day, day.plusDays(days - 1), change.name()));
        }
    }

    private Stream<CalendarEvent> changes(CalendarEvent event) {
        return event.uid().map(uid -> changes.getOrDefault(uid, List.of())).stream()
                .flatMap(List::stream);
    }

    private long window() {
        return ChronoUnit.DAYS.between(sieve.from(), sieve.until()) + 1;
    }
}
