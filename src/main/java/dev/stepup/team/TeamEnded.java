package dev.stepup.team;

import dev.stepup.workspace.WorkspaceId;

/** This team was archived or deleted. Listeners end what it had begun. */
public record TeamEnded(WorkspaceId workspace, String team) {}
