package dev.stepup.schedule;

import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The schedules of all teams. */
public interface Schedules {

    /** The schedule of this team. */
    Optional<TeamSchedule> of(WorkspaceId workspace, String team);

    /** Stops this team's check-ins. */
    void pause(TeamSchedule schedule);

    /** Lets this team's check-ins go on with this one. */
    void resume(TeamSchedule schedule, Instant next);

    /** Stores it in place of what is stored for its team. */
    void save(TeamSchedule schedule);

    /** In all workspaces, those not paused whose next check-in is before this moment. */
    List<TeamSchedule> dueBefore(Instant moment);

    /**
     * Moves on from this check-in to the next; does nothing when another has moved on already.
     *
     * @param missed whether this check-in was left out because it fell due while nothing ran
     */
    void moveOn(TeamSchedule from, Instant next, boolean missed);
}
