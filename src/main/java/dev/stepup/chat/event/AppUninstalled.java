package dev.stepup.chat.event;

import dev.stepup.workspace.WorkspaceId;

/** A workspace has uninstalled the bot, or taken its token away. */
public record AppUninstalled(WorkspaceId workspace) {}
