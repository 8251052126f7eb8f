package dev.stepup.schedule.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Days on which a team has off, each with what it is called; no check-in comes on them.
 *
 * @param days in their order; a name may be empty
 */
public record DaysOff(SortedMap<LocalDate, String> days) {

    /** No day off. */
    public static final DaysOff NONE = new DaysOff(new TreeMap<>());

    /** These days. */
    public static DaysOff of(Map<LocalDate, String> days) {
        return new DaysOff(new TreeMap<>(days));
    }

    /** Whether the team has this day off. */
    public boolean has(LocalDate day) {
        return days.containsKey(day);
    }

    /** What this day off is called; empty when it has no name. */
    public Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(days.get(day)).filter(name -> !name.isEmpty());
    }

    /** These days and those; where both name a day, this name counts. */
    public DaysOff and(DaysOff others) {
        TreeMap<LocalDate, String> both = new TreeMap<>(others.days);
        both.putAll(days);
        return new DaysOff(both);
    }

    /** The same without what is over before this day. */
    public DaysOff from(LocalDate day) {
        return new DaysOff(new TreeMap<>(days.tailMap(day)));
    }
}
