package dev.stepup.chat.event;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Somebody opened their home page. */
public record HomeOpened(WorkspaceId workspace, MemberId reader) {}
