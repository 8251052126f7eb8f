package dev.stepup.schedule;

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

    /** The same when its next check-in opens at another moment. */
    TeamSchedule opening(Instant other) {
        return new TeamSchedule(workspace, team, schedule, paused, nextDay, other, leftOut);
    }

    /** A check-in that did not come, and why. */
    public record LeftOut(Instant at, Why why) {}

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
