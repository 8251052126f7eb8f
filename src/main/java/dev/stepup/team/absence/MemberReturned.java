package dev.stepup.team.absence;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Somebody said that they are back, whether or not they had said they were away. */
public record MemberReturned(WorkspaceId workspace, MemberId person) {}
