package dev.stepup.schedule;

import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;

/**
 * The schedule of one team and how far it has got.
 *
 * @param nextCheckIn when the next check-in is to open; in the past when it is overdue
 */
public record TeamSchedule(
        WorkspaceId workspace, String team, CheckInSchedule schedule, boolean paused, Instant nextCheckIn) {}
