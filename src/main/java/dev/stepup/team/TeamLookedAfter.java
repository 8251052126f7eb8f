package dev.stepup.team;

import dev.stepup.workspace.WorkspaceId;

/** What is known of a team and its people was brought up to date, for what no event has told. */
public record TeamLookedAfter(WorkspaceId workspace, String team) {}
