package dev.stepup.team;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Somebody can't take part any more: they were deactivated, or are a guest on a team without guests. */
public record MemberIneligible(WorkspaceId workspace, MemberId person) {}
