package dev.stepup.team;

import dev.stepup.workspace.WorkspaceId;

/** A team's roster and channel were refreshed, for changes that no event reported. */
public record TeamRefreshed(WorkspaceId workspace, String team) {}
