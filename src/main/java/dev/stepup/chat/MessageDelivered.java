package dev.stepup.chat;

import dev.stepup.workspace.WorkspaceId;

/** Slack has accepted a message. Listeners may hear this event more than once. */
public record MessageDelivered(WorkspaceId workspace, MessageKey key) {}
