package dev.stepup.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a team is asked, how long it may answer, and when it reads what came of it; once a week.
 *
 * @param remindAfter how long after the check-in opened those who have not answered hear of it again; empty for never
 * @param closeAfter how long a check-in takes answers; more than nothing and less than a week
 */
public record CheckInSchedule(
        ZoneId zone,
        DayOfWeek checkInDay,
        LocalTime checkInTime,
        DayOfWeek digestDay,
        LocalTime digestTime,
        Optional<Duration> remindAfter,
        Duration closeAfter) {

    /** When the next check-in opens after this moment. */
    public Instant nextCheckIn(Instant after) {
        return weeklyCheckIn().next(after);
    }

    /** When a check-in that opened then closes. */
    public Instant closeOf(Instant opened) {
        return opened.plus(closeAfter);
    }

    /** When those who have not answered a check-in that opened then are reminded; empty for never. */
    public Optional<Instant> reminderOf(Instant opened) {
        return remindAfter.map(opened::plus);
    }

    /** When the digest of a check-in that closed then is posted: at the first digest time from then on. */
    public Instant digestOf(Instant closed) {
        return weeklyDigest().next(closed.minusMillis(1));
    }

    /** What keeps this schedule from working; empty when it works. */
    public Optional<Problem> problem() {
        if (remindAfter.isPresent() && remindAfter.get().compareTo(closeAfter) >= 0) {
            return Optional.of(Problem.REMINDER_AFTER_CLOSE);
        }
        return digestComesBeforeClose() ? Optional.of(Problem.DIGEST_BEFORE_CLOSE) : Optional.empty();
    }

    private boolean digestComesBeforeClose() {
        Instant opens = nextCheckIn(Instant.EPOCH);
        return weeklyDigest().next(opens.minusMillis(1)).isBefore(closeOf(opens));
    }

    private Weekly weeklyCheckIn() {
        return new Weekly(checkInDay, checkInTime, zone);
    }

    private Weekly weeklyDigest() {
        return new Weekly(digestDay, digestTime, zone);
    }

    /** Why a schedule cannot work. */
    public enum Problem {
        REMINDER_AFTER_CLOSE,
        DIGEST_BEFORE_CLOSE
    }
}
