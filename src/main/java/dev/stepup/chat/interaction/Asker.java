package dev.stepup.chat.interaction;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Who pressed, chose or submitted something, and the workspace where the app is installed. */
public record Asker(WorkspaceId workspace, MemberId id) {}
