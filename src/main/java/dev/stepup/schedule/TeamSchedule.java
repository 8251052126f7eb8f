package dev.stepup.schedule;

import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/**
 * The schedule of one team and how far it has got.
 *
 * @param nextCheckIn when the next check-in is to open; in the past when it is overdue
 * @param missed the latest check-in that was left out because it fell due while nothing ran; empty once one has opened
 */
public record TeamSchedule(
        WorkspaceId workspace,
        String team,
        CheckInSchedule schedule,
        boolean paused,
        Instant nextCheckIn,
        Optional<Instant> missed) {}
