package dev.stepup.team.absence;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Somebody said that they are back, even if they had not said they were away. */
public record MemberReturned(WorkspaceId workspace, MemberId person) {}
