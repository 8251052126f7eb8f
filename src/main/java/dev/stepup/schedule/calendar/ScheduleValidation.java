package dev.stepup.schedule.calendar;

import dev.stepup.schedule.calendar.CheckInSchedule.Occasion;
import dev.stepup.schedule.calendar.CheckInSchedule.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds the reasons why a schedule can't work. */
final class ScheduleValidation {

    /** So many check-ins in a row meet every gap between two of them that there is. */
    private static final int IN_A_ROW = 8;

    private final CheckInSchedule schedule;
    private final Collection<ZoneId> zones;

    ScheduleValidation(CheckInSchedule schedule, Collection<ZoneId> zones) {
        this.schedule = schedule;
        this.zones = zones;
    }

    List<Problem> problems(Instant now) {
        List<Problem> problems = new ArrayList<>();
        Duration closeAfter = schedule.responseWindow().closeAfter();
        if (schedule.responseWindow()
                .remindAfter()
                .filter(length -> length.compareTo(closeAfter) >= 0)
                .isPresent()) {
            problems.add(Problem.REMINDER_AFTER_CLOSE);
        }
        if (schedule.responseWindow()
                .remindAgainAfter()
                .filter(length -> length.compareTo(closeAfter) >= 0)
                .isPresent()) {
            problems.add(Problem.SECOND_REMINDER_AFTER_CLOSE);
        } else if (secondIsNotLater()) {
            problems.add(Problem.SECOND_REMINDER_TOO_EARLY);
        }
        if (schedule.hours().isEmpty()) {
            problems.add(Problem.NO_HOURS);
        }
        if (!schedule.hours().isEmpty() && reachesNobody(now)) {
            problems.add(Problem.REACHES_NOBODY);
        }
        if (oneIsOpenWhenTheNextComes(now)) {
            problems.add(Problem.CLOSE_AFTER_NEXT);
        } else if (digestComesBeforeClose(now)) {
            problems.add(Problem.DIGEST_BEFORE_CLOSE);
        }
        return problems;
    }

    private boolean secondIsNotLater() {
        return schedule.responseWindow()
                .remindAfter()
                .flatMap(first ->
                        schedule.responseWindow().remindAgainAfter().map(second -> second.compareTo(first) <= 0))
                .orElse(false);
    }

    private boolean oneIsOpenWhenTheNextComes(Instant now) {
        Occasion occasion = schedule.next(now, zones);
        for (int i = 0; i < IN_A_ROW; i++) {
            Occasion following = schedule.next(occasion.day(), occasion.opens(), zones);
            if (schedule.closesOn(occasion.day(), zones).isAfter(following.opens())) {
                return true;
            }
            occasion = following;
        }
        return false;
    }

    private boolean reachesNobody(Instant now) {
        Occasion occasion = schedule.next(now, zones);
        Instant closes = schedule.closesOn(occasion.day(), zones);
        return zones.stream()
                .map(zone -> schedule.hours().next(schedule.askedOn(occasion.day(), zone), zone))
                .noneMatch(asked -> asked.isBefore(closes));
    }

    /**
     * With several check-ins a week each is read at the next digest, so there is nothing to be too early for; where people
     * elsewhere answer longer than the team's time says, the digest waits for them.
     */
    private boolean digestComesBeforeClose(Instant now) {
        Occasion occasion = schedule.next(now, zones);
        Instant meant = schedule.digest().next(occasion.opens().minusMillis(1), schedule.zone());
        return schedule.cadence().alsoOn().isEmpty()
                && meant.isBefore(schedule.closesOn(occasion.day(), zones))
                && meant.isBefore(schedule.closesOn(occasion.day(), List.of(schedule.zone())));
    }
}
