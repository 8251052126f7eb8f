package dev.stepup.team;

import dev.stepup.workspace.WorkspaceId;

/** Somebody joined or left this team. */
public record RosterChanged(WorkspaceId workspace, String team) {}
