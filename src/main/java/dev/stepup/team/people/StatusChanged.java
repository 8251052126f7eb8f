package dev.stepup.team.people;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/**
 * Somebody has changed what Slack shows of them, which may be their status.
 *
 * @param status as it is now
 */
public record StatusChanged(WorkspaceId workspace, MemberId person, Status status) {}
