package dev.stepup.checkin.planning;

import dev.stepup.checkin.CheckIn;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people whom a team's check-ins no longer ask, because they stayed silent. They may still answer, and count as
 * asked.
 */
public interface PausedPrompts {

    /** What is known of those of these people who were ever left alone. */
    Map<MemberId, Pause> of(WorkspaceId workspace, String team, Collection<MemberId> people);

    /** Stops asking this person from this check-in on, unless they have come back since it opened. */
    void pause(CheckIn from, MemberId person);

    /** Asks this person again from this moment on; returns the pause that ends, empty where there was none. */
    Optional<Pause> resume(WorkspaceId workspace, String team, MemberId person, Instant at);

    /** The ids of the teams that do not ask this person. */
    List<String> teamsOf(WorkspaceId workspace, MemberId person);

    /**
     * How somebody stands.
     *
     * @param paused whether they are not asked now
     * @param checkIn the check-in that first did not ask them
     * @param since when that opened, or when they came back
     */
    record Pause(boolean paused, String checkIn, Instant since) {}
}
