package dev.stepup.team;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Somebody can take part no more: they were deactivated, or are a guest where guests are not let in. */
public record MemberIneligible(WorkspaceId workspace, MemberId person) {}
