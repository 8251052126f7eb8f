package dev.stepup.team.absence;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Somebody said that they are away, or back. */
public record AbsenceChanged(WorkspaceId workspace, MemberId person) {}
