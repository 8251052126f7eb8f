package dev.stepup.schedule.ical;

import dev.stepup.schedule.calendar.DaysOffFilter.Unusable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.TemporalAmountAdapter;
import net.fortuna.ical4j.util.Strings;

/** One VEVENT by the lines that say which days it takes (RFC 5545, 3.6.1). */
final class CalendarEvent {

    private static final Set<String> READ = Set.of(
            "UID",
            "SUMMARY",
            "STATUS",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "EXRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID");

    private final Map<String, List<CalendarProperty>> properties = new HashMap<>();
    private final CalendarZones zones;
    private final String name;
    private boolean unreadable;

    CalendarEvent(List<String> lines, CalendarZones zones) {
        this.zones = zones;
        lines.stream()
                .filter(line -> READ.contains(CalendarProperty.nameOn(line)))
                .forEach(line -> CalendarProperty.of(line)
                        .ifPresentOrElse(
                                property -> properties
                                        .computeIfAbsent(property.name(), any -> new ArrayList<>())
                                        .add(property),
                                () -> unreadable = true));
        this.name = first("SUMMARY")
                .map(CalendarProperty::value)
                .map(Strings::unescape)
                .orElse("");
    }

    /** What it is called; empty when it has no name. */
    String name() {
        return name;
    }

    /** What it shares with the events that replace single days of it; empty when it has none. */
    Optional<String> uid() {
        return first("UID").map(CalendarProperty::value).filter(uid -> !uid.isEmpty());
    }

    boolean isCancelled() {
        return first("STATUS")
                .filter(status -> status.value().equalsIgnoreCase("CANCELLED"))
                .isPresent();
    }

    /** Whether it takes the place of one day of a series, or of that day and all after it. */
    boolean replaces() {
        return first("RECURRENCE-ID").isPresent();
    }

    /** Whether it replaces the days after that one too. */
    boolean replacesAllAfter() {
        return first("RECURRENCE-ID")
                .flatMap(id -> id.parameter("RANGE"))
                .filter("THISANDFUTURE"::equalsIgnoreCase)
                .isPresent();
    }

    /** The day of a series that it replaces, by the clock of that series. */
    LocalDate replaced(CalendarEvent series) {
        return time(first("RECURRENCE-ID").orElseThrow())
                .asIn(series.start(), zones)
                .toLocalDate();
    }

    /**
     * Its first day.
     *
     * @throws UnusableEvent when it begins in the middle of one, or on none
     */
    CalendarTime start() {
        CalendarTime start = time(first("DTSTART").orElseThrow(() -> new UnusableEvent(Unusable.UNREADABLE)));
        if (unreadable) {
            throw new UnusableEvent(Unusable.UNREADABLE);
        }
        if (!start.isStartOfDay()) {
            throw new UnusableEvent(Unusable.NOT_WHOLE_DAYS);
        }
        return start;
    }

    /**
     * How many days it lasts each time, 1 at the least.
     *
     * @throws UnusableEvent when it does not end with one
     */
    long days() {
        CalendarTime start = start();
        Optional<CalendarTime> end = first("DTEND").map(this::time);
        if (end.isEmpty() && first("DURATION").isEmpty() && start.time().isPresent()) {
            throw new UnusableEvent(Unusable.NOT_WHOLE_DAYS);
        }
        long days = end.map(each -> until(each, start)).orElseGet(this::duration);
        if (days < 0) {
            throw new UnusableEvent(Unusable.ENDS_BEFORE);
        }
        if (days == 0 && start.time().isPresent()) {
            throw new UnusableEvent(Unusable.NOT_WHOLE_DAYS);
        }
        return Math.max(1, days);
    }

    private long until(CalendarTime end, CalendarTime start) {
        var there = end.asIn(start, zones);
        boolean lastMinute = end.isLastMinuteOfDay();
        if (!lastMinute && !there.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new UnusableEvent(Unusable.NOT_WHOLE_DAYS);
        }
        return ChronoUnit.DAYS.between(start.day(), there.toLocalDate()) + (lastMinute ? 1 : 0);
    }

    private long duration() {
        return first("DURATION")
                .map(written -> {
                    try {
                        LocalDate day = LocalDate.of(2001, 1, 1);
                        var end = day.atStartOfDay()
                                .plus(TemporalAmountAdapter.parse(written.value())
                                        .getDuration());
                        if (!end.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                            throw new UnusableEvent(Unusable.NOT_WHOLE_DAYS);
                        }
                        return ChronoUnit.DAYS.between(day, end.toLocalDate());
                    } catch (DateTimeException | IllegalArgumentException | ArithmeticException unread) {
                        throw new UnusableEvent(Unusable.UNREADABLE);
                    }
                })
                .orElse(1L);
    }

    boolean comesAgain() {
        return Stream.of("RRULE", "RDATE").anyMatch(properties::containsKey);
    }

    /** The days between these two on which it begins, but for those taken out of it. */
    TreeSet<LocalDate> starts(LocalDate from, LocalDate until, IterationLimit limit) {
        CalendarTime start = start();
        TreeSet<LocalDate> days = new TreeSet<>();
        List<RecurrenceRule> rules = rules("RRULE", start);
        rules.forEach(rule -> days.addAll(rule.between(start.day(), from, until, limit)));
        days.addAll(listed("RDATE", start));
        if (rules.isEmpty()) {
            days.add(start.day());
        }
        days.removeAll(listed("EXDATE", start));
        rules("EXRULE", start).forEach(rule -> days.removeAll(rule.between(start.day(), from, until, limit)));
        return new TreeSet<>(days.subSet(from, true, until, true));
    }

    /** Why it has no day between these two. */
    Unusable whyNever(LocalDate from, LocalDate until, IterationLimit limit) {
        CalendarTime start = start();
        List<RecurrenceRule> rules = rules("RRULE", start);
        if (start.day().isAfter(until)) {
            return Unusable.TOO_FAR;
        }
        if (properties.containsKey("EXDATE") || properties.containsKey("EXRULE")) {
            return Unusable.CANCELLED;
        }
        if (rules.isEmpty() || rules.stream().allMatch(rule -> rule.isOverBefore(from))) {
            return Unusable.OVER;
        }
        return rules.stream().anyMatch(rule -> rule.everComes(start.day(), from, limit))
                ? Unusable.TOO_FAR
                : Unusable.NO_SUCH_DAY;
    }

    private List<RecurrenceRule> rules(String name, CalendarTime start) {
        return all(name)
                .map(rule -> RecurrenceRule.of(
                        rule.value(),
                        end -> CalendarTime.of(end, start.zone())
                                .asIn(start, zones)
                                .toLocalDate()))
                .toList();
    }

    /** What stands in lists of days; a moment in the middle of one is none of this event. */
    private Set<LocalDate> listed(String name, CalendarTime start) {
        Set<LocalDate> days = new HashSet<>();
        all(name).forEach(list -> {
            for (String written : list.value().split(",", -1)) {
                var moment = CalendarTime.of(written.replaceAll("/.*", ""), list.parameter("TZID"))
                        .asIn(start, zones);
                if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                    days.add(moment.toLocalDate());
                } else if (name.equals("RDATE")) {
                    throw new UnusableEvent(Unusable.NOT_WHOLE_DAYS);
                }
            }
        });
        return days;
    }

    private CalendarTime time(CalendarProperty property) {
        return CalendarTime.of(property.value(), property.parameter("TZID"));
    }

    private Optional<CalendarProperty> first(String name) {
        return all(name).findFirst();
    }

    private Stream<CalendarProperty> all(String name) {
        return properties.getOrDefault(name, List.of()).stream();
    }
}
