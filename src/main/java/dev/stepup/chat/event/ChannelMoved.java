package dev.stepup.chat.event;

import dev.stepup.workspace.WorkspaceId;

/** A channel got a new id. */
public record ChannelMoved(WorkspaceId workspace, String from, String to) {}
