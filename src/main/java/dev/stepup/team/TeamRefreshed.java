package dev.stepup.team;

import dev.stepup.workspace.WorkspaceId;

/** What is known of a team and its people was brought up to date, for what no event has told. */
public record TeamRefreshed(WorkspaceId workspace, String team) {}
