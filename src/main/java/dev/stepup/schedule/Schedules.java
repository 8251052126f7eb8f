package dev.stepup.schedule;

import dev.stepup.schedule.TeamSchedule.LeftOut;
import dev.stepup.schedule.TeamSchedule.Why;
import dev.stepup.schedule.calendar.CheckInSchedule.Occasion;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The repository of schedules. */
public interface Schedules {

    /** The schedule of this team. */
    Optional<TeamSchedule> of(WorkspaceId workspace, String team);

    /** Stops this team's check-ins. */
    void pause(TeamSchedule schedule);

    /** Lets this team's check-ins go on with this one, remembering of what was left out what this schedule does. */
    void resume(TeamSchedule schedule, Occasion next);

    /** Stores it in place of what is stored for its team. */
    void save(TeamSchedule schedule);

    /** Opens the check-in that comes next at another moment; does nothing when another has changed that already. */
    void reopen(TeamSchedule from, Instant opens);

    /** In all workspaces, those not paused whose next check-in is before this moment. */
    List<TeamSchedule> dueBefore(Instant moment);

    /**
     * Moves on from this check-in to the next; does nothing when another has moved on already.
     *
     * @param leftOut why this check-in was left out; empty when it has opened
     */
    void moveOn(TeamSchedule from, Occasion next, Optional<Why> leftOut);

    /**
     * Goes back to this check-in, remembering this as left out; returns false and does nothing when another has changed
     * the next check-in already.
     */
    boolean putBack(TeamSchedule from, Occasion to, Optional<LeftOut> leftOut);
}
