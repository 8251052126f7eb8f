package dev.stepup.schedule.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When a team is asked, how long it may answer, and when it reads what came of it. Lengths are read off the clock on the
 * wall: "1 day" later is the same time of the next day, also when the clocks change in between.
 *
 * @param zone where the team is at home; digests keep its time
 * @param ownTime whether each person is asked when it is check-in time where they are, or all at the team's time
 * @param hours when in a person's day prompts and reminders may reach them
 * @param daysOff on which no check-in comes
 * @param stopsAfterSilence whether who was silent in three check-ins in a row is not asked any more until they say so
 */
public record CheckInSchedule(
        ZoneId zone,
        Cadence cadence,
        LocalTime checkInTime,
        boolean ownTime,
        DailyHours hours,
        ResponseWindow responseWindow,
        WeeklyTime digest,
        DaysOff daysOff,
        boolean stopsAfterSilence) {

    /** One that stops asking who stays silent, as most do. */
    public CheckInSchedule(
            ZoneId zone,
            Cadence cadence,
            LocalTime checkInTime,
            boolean ownTime,
            DailyHours hours,
            ResponseWindow responseWindow,
            WeeklyTime digest,
            DaysOff daysOff) {
        this(zone, cadence, checkInTime, ownTime, hours, responseWindow, digest, daysOff, true);
    }

    /** The first check-in after this moment, with people in these zones. */
    public Occasion next(Instant after, Collection<ZoneId> zones) {
        // No place on Earth is further from another than a day and two hours.
        return next(after.atZone(zone).toLocalDate().minusDays(3), after, zones);
    }

    /** The first check-in that falls on a later day than this one and opens after this moment. */
    public Occasion next(LocalDate laterThan, Instant after, Collection<ZoneId> zones) {
        LocalDate day = cadence.from(laterThan.plusDays(1));
        while (daysOff.has(day) || !opensOn(day, zones).isAfter(after)) {
            day = cadence.from(day.plusDays(1));
        }
        return new Occasion(day, opensOn(day, zones));
    }

    /** When somebody in this zone is asked in the check-in of this day, their hours left aside. */
    public Instant askedOn(LocalDate day, ZoneId whereTheyAre) {
        return WallTime.in(ownTime ? whereTheyAre : zone, day.atTime(checkInTime));
    }

    /** When the check-in of this day opens: when the first of those in these zones is asked. */
    public Instant opensOn(LocalDate day, Collection<ZoneId> zones) {
        return extreme(zones, each -> askedOn(day, each), (a, b) -> a.isBefore(b) ? a : b);
    }

    /** When the check-in of this day closes: so long after the last of those in these zones is asked. */
    public Instant closesOn(LocalDate day, Collection<ZoneId> zones) {
        return extreme(
                zones,
                each -> WallTime.in(
                        ownTime ? each : zone, day.atTime(checkInTime).plus(responseWindow.closeAfter())),
                (a, b) -> a.isAfter(b) ? a : b);
    }

    /** When a check-in that was opened by hand at this moment closes. */
    public Instant closeOf(Instant opened) {
        return WallTime.after(opened, responseWindow.closeAfter(), zone);
    }

    /** How long after they were asked people are reminded, the sooner first; at most two. */
    public List<Duration> reminders() {
        return responseWindow.reminders();
    }

    /** When the digest of one that closed then is posted: at the next digest time, or then where it has passed that day. */
    public Instant digestOf(Instant closed) {
        return digest.from(closed, zone);
    }

    /**
     * When the digest of the check-in of this day, which closes then, is posted: with what would close at the team's time,
     * or at the close where people elsewhere answer longer.
     */
    public Instant digestOf(LocalDate day, Instant closes) {
        Instant atHome = closesOn(day, Set.of(zone));
        Instant digest = digestOf(atHome.isBefore(closes) ? atHome : closes);
        return digest.isBefore(closes) ? closes : digest;
    }

    /** What keeps this schedule from working from this moment on, with people in these zones. */
    public List<Problem> problems(Instant now, Collection<ZoneId> zones) {
        return new ScheduleValidation(this, zones).problems(now);
    }

    /** The same with check-ins at this time on these days. */
    public CheckInSchedule askedAt(ZoneId where, Cadence days, LocalTime time) {
        return new CheckInSchedule(
                where, days, time, ownTime, hours, responseWindow, digest, daysOff, stopsAfterSilence);
    }

    /** The same where people are asked at their own time, or not, and are written to in these hours. */
    public CheckInSchedule reaching(boolean atOwnTime, DailyHours within) {
        return new CheckInSchedule(
                zone, cadence, checkInTime, atOwnTime, within, responseWindow, digest, daysOff, stopsAfterSilence);
    }

    /** The same with check-ins that close and remind so long after they opened. */
    public CheckInSchedule responseWindow(ResponseWindow so) {
        return new CheckInSchedule(zone, cadence, checkInTime, ownTime, hours, so, digest, daysOff, stopsAfterSilence);
    }

    /** The same, with or without pausing people who stay silent. */
    public CheckInSchedule stoppingAfterSilence(boolean stops) {
        return new CheckInSchedule(zone, cadence, checkInTime, ownTime, hours, responseWindow, digest, daysOff, stops);
    }

    /** The same with digests then. */
    public CheckInSchedule readOn(DayOfWeek day, LocalTime time) {
        WeeklyTime then = new WeeklyTime(day, time);
        return new CheckInSchedule(
                zone, cadence, checkInTime, ownTime, hours, responseWindow, then, daysOff, stopsAfterSilence);
    }

    /** The same without check-ins on these days. */
    public CheckInSchedule off(DaysOff days) {
        return new CheckInSchedule(
                zone, cadence, checkInTime, ownTime, hours, responseWindow, digest, days, stopsAfterSilence);
    }

    /** The days from this one until before that one on which a check-in would come if the team did not have off. */
    public List<LocalDate> leftOut(LocalDate from, LocalDate until) {
        return Stream.iterate(cadence.from(from), day -> day.isBefore(until), day -> cadence.from(day.plusDays(1)))
                .filter(daysOff::has)
                .toList();
    }

    private Instant extreme(
            Collection<ZoneId> zones, Function<ZoneId, Instant> moment, BinaryOperator<Instant> better) {
        return (zones.isEmpty() ? Set.of(zone) : zones)
                .stream().map(moment).reduce(better).orElseThrow();
    }

    /** A check-in to come. */
    public record Occasion(LocalDate day, Instant opens) {}

    /** Why a schedule cannot work. */
    public enum Problem {
        REMINDER_AFTER_CLOSE,
        SECOND_REMINDER_AFTER_CLOSE,
        SECOND_REMINDER_TOO_EARLY,
        DIGEST_BEFORE_CLOSE,
        CLOSE_AFTER_NEXT,
        NO_HOURS,
        REACHES_NOBODY
    }
}
