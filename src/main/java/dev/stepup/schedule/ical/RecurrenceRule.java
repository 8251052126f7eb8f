package dev.stepup.schedule.ical;

import dev.stepup.schedule.calendar.DaysOffFilter.Unusable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/** When an event comes again, in whole days (RFC 5545, 3.3.10). */
final class RecurrenceRule {

    private static final Set<String> WITHIN_A_DAY = Set.of("HOURLY", "MINUTELY", "SECONDLY");
    private static final Set<String> TIMES = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "DAILY",
            ChronoUnit.DAYS,
            "WEEKLY",
            ChronoUnit.WEEKS,
            "MONTHLY",
            ChronoUnit.MONTHS,
            "YEARLY",
            ChronoUnit.YEARS);
    private static final int MOST_LISTED = 400;
    private static final int LONGEST_WAIT_IN_YEARS = 40;

    private final Recur<LocalDate> recur;
    private final ChronoUnit unit;
    private final long interval;
    private final boolean counted;
    private final int listed;

    private RecurrenceRule(Recur<LocalDate> recur, ChronoUnit unit, long interval, boolean counted, int listed) {
        this.recur = recur;
        this.unit = unit;
        this.interval = interval;
        this.counted = counted;
        this.listed = listed;
    }

    /**
     * Reads a rule; its end is turned into a day by this function.
     *
     * @throws UnusableEvent when it cannot be read, comes again within a day, or lists too much
     */
    static RecurrenceRule of(String written, Function<String, LocalDate> end) {
        Map<String, String> parts = parts(written);
        String frequency = parts.getOrDefault("FREQ", "");
        if (WITHIN_A_DAY.contains(frequency) || TIMES.stream().anyMatch(time -> !isMidnight(parts.get(time)))) {
            throw new UnusableEvent(Unusable.WITHIN_A_DAY);
        }
        int listed = parts.values().stream()
                .mapToInt(list -> list.split(",", -1).length)
                .max()
                .orElse(1);
        if (listed > MOST_LISTED) {
            throw new UnusableEvent(Unusable.TOO_MUCH);
        }
        ChronoUnit unit = UNITS.get(frequency);
        if (unit == null || parts.containsKey("RSCALE")) {
            throw new UnusableEvent(Unusable.UNREADABLE);
        }
        parts.keySet().removeAll(TIMES);
        parts.computeIfPresent(
                "UNTIL", (until, moment) -> end.apply(moment).toString().replace("-", ""));
        return new RecurrenceRule(
                recur(parts), unit, positive(parts.getOrDefault("INTERVAL", "1")), parts.containsKey("COUNT"), listed);
    }

    private static Map<String, String> parts(String written) {
        return List.of(written.toUpperCase(Locale.ROOT).split(";", -1)).stream()
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2 && !part[1].isBlank())
                .collect(Collectors.toMap(
                        part -> part[0].strip(), part -> part[1].strip(), (one, other) -> one, LinkedHashMap::new));
    }

    private static boolean isMidnight(@Nullable String times) {
        return times == null || times.matches("0{1,2}");
    }

    private static Recur<LocalDate> recur(Map<String, String> parts) {
        if (parts.containsKey("COUNT")) {
            positive(parts.getOrDefault("COUNT", ""));
        }
        try {
            return new Recur<>(
                    parts.entrySet().stream()
                            .map(part -> part.getKey() + "=" + part.getValue())
                            .collect(Collectors.joining(";")),
                    false);
        } catch (RuntimeException unreadable) {
            throw new UnusableEvent(Unusable.UNREADABLE);
        }
    }

    private static long positive(String number) {
        try {
            int value = Integer.parseInt(number);
            if (value > 0) {
                return value;
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw new UnusableEvent(Unusable.UNREADABLE);
    }

    /** As the changes of clocks do; some name the seven days of which one is a Sunday. */
    boolean isOnceAYear() {
        return unit == ChronoUnit.YEARS && listed <= 7;
    }

    /** How many days are looked at to find those between two days, at the most. */
    long effort(LocalDate first, LocalDate from, LocalDate until) {
        LocalDate begin = counted || first.isAfter(from) ? first : from;
        return (Math.max(0, unit.between(begin, until)) / interval + 2) * perPeriod();
    }

    /** A rule by months or years may name each of their days; a day of one list is looked up in each other. */
    private long perPeriod() {
        boolean lists = !(recur.getDayList().isEmpty()
                && recur.getMonthDayList().isEmpty()
                && recur.getYearDayList().isEmpty()
                && recur.getWeekNoList().isEmpty());
        long all = lists ? Math.min(366, unit.getDuration().toDays()) : 1;
        return Math.max(Math.max(all, listed), unit == ChronoUnit.DAYS ? 1 : combinations());
    }

    /** How many days the lists name together at the most, as 12 months with 31 days each name 372. */
    long combinations() {
        return Stream.of(
                        recur.getMonthList(),
                        recur.getWeekNoList(),
                        recur.getYearDayList(),
                        recur.getMonthDayList(),
                        recur.getDayList())
                .mapToLong(list -> Math.max(1, list.size()))
                .reduce(1, (one, other) -> Math.min(IterationLimit.FOR_A_FILE, one * other));
    }

    /** Its days between these two, both included, of a series that begins on its first day. */
    List<LocalDate> between(LocalDate first, LocalDate from, LocalDate until, IterationLimit limit) {
        limit.take(effort(first, from, until));
        return recur.getDates(first, from, until).stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .toList();
    }

    /** Whether it has ended before this day. */
    boolean isOverBefore(LocalDate day) {
        return counted || (recur.getUntil() != null && recur.getUntil().isBefore(day));
    }

    /** Whether it comes at all in a lifetime of calendars. */
    boolean everComes(LocalDate first, LocalDate from, IterationLimit limit) {
        LocalDate until = from.plusYears(LONGEST_WAIT_IN_YEARS);
        limit.take(effort(first, from, until));
        return recur.getDatesAsStream(first, from, until, 1).findFirst().isPresent();
    }
}
