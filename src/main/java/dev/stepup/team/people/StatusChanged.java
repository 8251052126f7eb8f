package dev.stepup.team.people;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/**
 * Somebody changed their Slack profile, perhaps their status.
 *
 * @param status as it is now
 */
public record StatusChanged(WorkspaceId workspace, MemberId person, Status status) {}
