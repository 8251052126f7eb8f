package dev.stepup.chat;

import dev.stepup.workspace.WorkspaceId;

/** Slack has taken a message; it may be said again. */
public record MessageDelivered(WorkspaceId workspace, MessageKey key) {}
