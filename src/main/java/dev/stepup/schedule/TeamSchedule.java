package dev.stepup.schedule;

import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.CheckInSchedule.Occasion;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The schedule of one team and how far it has got.
 *
 * @param nextDay the day the next check-in falls on
 * @param nextCheckIn when the next check-in is to open; in the past when it is overdue
 * @param leftOut the latest check-in that was left out; empty once one has opened
 */
public record TeamSchedule(
        WorkspaceId workspace,
        String team,
        CheckInSchedule schedule,
        boolean paused,
        LocalDate nextDay,
        Instant nextCheckIn,
        Optional<LeftOut> leftOut) {

    /** The check-in that comes next. */
    public Occasion next() {
        return new Occasion(nextDay, nextCheckIn);
    }

    /** The day that was skipped last; no check-in comes on it nor before it. Empty when none was. */
    Optional<LocalDate> skippedDay() {
        return leftOut.filter(out -> out.why() == Why.SKIPPED).map(LeftOut::day);
    }

    /** The check-in that was skipped last, if it was to come after this moment. */
    Optional<LeftOut> skipToCome(Instant now) {
        return leftOut.filter(out -> out.why() == Why.SKIPPED && out.at().isAfter(now));
    }

    /** The same with this schedule and this next check-in. */
    TeamSchedule with(CheckInSchedule other, Occasion next) {
        return new TeamSchedule(workspace, team, other, paused, next.day(), next.opens(), leftOut);
    }

    /** The same when of what was left out only a skip of what comes after this moment is remembered. */
    TeamSchedule forgettingWhatIsOver(Instant now) {
        return new TeamSchedule(workspace, team, schedule, paused, nextDay, nextCheckIn, skipToCome(now));
    }

    /** A check-in of this day that did not come at this moment, and why. */
    public record LeftOut(Instant at, LocalDate day, Why why) {

        /** The check-in that it would have been. */
        public Occasion occasion() {
            return new Occasion(day, at);
        }
    }

    /** Why a check-in did not come. */
    public enum Why {
        /** Nothing ran when it was due, nor soon after. */
        MISSED,
        /** A lead said to leave it out. */
        SKIPPED,
        /** Another one was still running. */
        ONE_WAS_RUNNING,
        /** Nobody could be asked. */
        NOBODY_TO_ASK,
        /** Nothing could be posted in the team's channel. */
        CHANNEL_TROUBLE
    }
}
