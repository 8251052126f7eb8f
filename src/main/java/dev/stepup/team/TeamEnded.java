package dev.stepup.team;

import dev.stepup.workspace.WorkspaceId;

/** This team was archived or deleted, and what it had begun is to be brought to an end. */
public record TeamEnded(WorkspaceId workspace, String team) {}
