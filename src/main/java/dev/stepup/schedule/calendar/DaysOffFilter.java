package dev.stepup.schedule.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the days off that lie between two days, and names the entries of which something cannot be used. */
public final class DaysOffFilter {

    private static final int NAME = 40;

    private final LocalDate from;
    private final LocalDate until;
    private final Map<LocalDate, String> days = new TreeMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Keeps what lies between these days, both included. */
    public DaysOffFilter(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    /** The first day that can be kept. */
    public LocalDate from() {
        return from;
    }

    /** The last day that can be kept. */
    public LocalDate until() {
        return until;
    }

    /** An entry of these days, both included. */
    public void entry(LocalDate first, LocalDate last, String name) {
        if (first.isBefore(from)) {
            leaveOut(Unusable.OVER, name);
        }
        if (last.isAfter(until)) {
            leaveOut(Unusable.TOO_FAR, name);
        }
        keep(first, last, name);
    }

    /** What of these days can be kept; returns whether any. Where two entries name a day, the first counts. */
    public boolean keep(LocalDate first, LocalDate last, String name) {
        LocalDate begin = first.isBefore(from) ? from : first;
        LocalDate end = last.isAfter(until) ? until : last;
        if (end.isBefore(begin)) {
            return false;
        }
        String line = shortened(name);
        begin.datesUntil(end.plusDays(1)).forEach(day -> days.putIfAbsent(day, line));
        return true;
    }

    /** An entry that cannot be used, or not all of it. */
    public void leaveOut(Unusable why, String name) {
        leftOut.add(new LeftOut(why, shortened(name)));
    }

    /** The days that were kept. */
    DaysOff kept() {
        return DaysOff.of(days);
    }

    /** The entries that were left out, in whole or in part. */
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private static String shortened(String name) {
        String begin = name.strip();
        String line = begin.substring(0, Math.min(begin.length(), 10 * NAME))
                .replaceAll("\\s+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, NAME)).strip();
    }

    /** An entry that cannot be used, or not all of it; its name may be empty. */
    public record LeftOut(Unusable why, String name) {}

    /** Why an entry is no day off that could still come. */
    public enum Unusable {
        OVER,
        TOO_FAR,
        CANCELLED,
        NOT_WHOLE_DAYS,
        WITHIN_A_DAY,
        NO_SUCH_DAY,
        ENDS_BEFORE,
        UNKNOWN_ZONE,
        UNREADABLE,
        TOO_MUCH;

        /** Whether nothing is wrong with such entries, so that their number says enough. */
        public boolean isExpected() {
            return this == OVER || this == TOO_FAR || this == CANCELLED;
        }
    }
}
