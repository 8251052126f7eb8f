package dev.stepup.home.chat;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Whose page it is. */
record Reader(WorkspaceId workspace, MemberId id) {}
