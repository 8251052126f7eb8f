package dev.stepup.schedule.mongo;

import dev.stepup.schedule.calendar.DaysOff;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** A day off as it is stored, as 2026-12-24. */
record StoredDayOff(String day, String name) {

    static List<StoredDayOff> of(DaysOff daysOff) {
        return daysOff.days().entrySet().stream()
                .map(each -> new StoredDayOff(each.getKey().toString(), each.getValue()))
                .toList();
    }

    static DaysOff read(List<StoredDayOff> stored) {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        stored.forEach(each -> days.put(LocalDate.parse(each.day()), each.name()));
        return new DaysOff(days);
    }
}
