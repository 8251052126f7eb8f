package dev.stepup.chat;

import dev.stepup.workspace.WorkspaceId;

/**
 * A message was not taken, and it is given up.
 *
 * @param error the code of the platform for why, for people to look up
 */
public record MessageRefused(
        WorkspaceId workspace, MessageKey key, Destination to, DeliveryFailure failure, String error) {}
