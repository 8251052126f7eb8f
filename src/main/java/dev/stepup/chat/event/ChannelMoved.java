package dev.stepup.chat.event;

import dev.stepup.workspace.WorkspaceId;

/** A channel is known by another id from now on. */
public record ChannelMoved(WorkspaceId workspace, String from, String to) {}
