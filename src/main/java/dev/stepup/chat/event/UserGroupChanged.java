package dev.stepup.chat.event;

import dev.stepup.workspace.WorkspaceId;

/** The people in a user group changed. */
public record UserGroupChanged(WorkspaceId workspace, String group) {}
