package dev.stepup.chat.event;

import dev.stepup.workspace.WorkspaceId;

/** A user group has other people now. */
public record UserGroupChanged(WorkspaceId workspace, String group) {}
