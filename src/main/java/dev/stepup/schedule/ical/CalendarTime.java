package dev.stepup.schedule.ical;

import dev.stepup.schedule.calendar.DaysOffFilter.Unusable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, or a moment of one, as a calendar writes it.
 *
 * @param zone the name of its time zone; empty where it floats, and for UTC
 */
record CalendarTime(LocalDate day, Optional<LocalTime> time, boolean utc, Optional<String> zone) {

    private static final Pattern SHAPE = Pattern.compile("\\d{8}(T\\d{6}Z?)?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads what is written, as in {@code 20261224} or {@code 20261224T000000Z}.
     *
     * @throws UnusableEvent when that is no day, or one that does not exist
     */
    static CalendarTime of(String written, Optional<String> zone) {
        String text = written.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(text).matches()) {
            throw new UnusableEvent(Unusable.UNREADABLE);
        }
        try {
            LocalDate day = LocalDate.parse(text.substring(0, 8), DAY);
            boolean utc = text.endsWith("Z");
            return text.length() == 8
                    ? new CalendarTime(day, Optional.empty(), false, Optional.empty())
                    : new CalendarTime(
                            day,
                            Optional.of(LocalTime.parse(text.substring(9, 15), TIME)),
                            utc,
                            utc ? Optional.empty() : zone);
        } catch (DateTimeException noSuchDay) {
            throw new UnusableEvent(Unusable.NO_SUCH_DAY);
        }
    }

    /** A day without a time, or a midnight wherever it is; one of UTC is none elsewhere. */
    boolean isStartOfDay() {
        return time.isEmpty() || (!utc && time.get().equals(LocalTime.MIDNIGHT));
    }

    /** The last minute of a day, as some calendars end a whole one. */
    boolean isLastMinuteOfDay() {
        return !utc
                && time.filter(each -> each.getHour() == 23 && each.getMinute() == 59)
                        .isPresent();
    }

    /** The moment as a clock in the zone of this other one shows it; where neither has a zone, as it is written. */
    LocalDateTime asIn(CalendarTime other, CalendarZones zones) {
        LocalDateTime here = day.atTime(time.orElse(LocalTime.MIDNIGHT));
        if (time.isEmpty() || other.zone.isEmpty() || (!utc && zone.isEmpty()) || zone.equals(other.zone)) {
            return here;
        }
        var there = zones.rules(other.zone.get());
        var instant = utc
                ? here.toInstant(ZoneOffset.UTC)
                : here.toInstant(zones.rules(zone.get()).getOffset(here));
        return LocalDateTime.ofInstant(instant, there.getOffset(instant));
    }
}
