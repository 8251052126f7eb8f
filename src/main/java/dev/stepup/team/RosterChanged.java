package dev.stepup.team;

import dev.stepup.workspace.WorkspaceId;

/** Somebody has come onto this team, or left it. */
public record RosterChanged(WorkspaceId workspace, String team) {}
