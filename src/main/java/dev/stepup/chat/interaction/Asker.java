package dev.stepup.chat.interaction;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Who pressed, chose or handed in something, and where the app is installed that they did it with. */
public record Asker(WorkspaceId workspace, MemberId id) {}
