package dev.stepup.chat;

import dev.stepup.workspace.WorkspaceId;

/**
 * A message could not be delivered and won't be tried again.
 *
 * @param error the code of the platform for why, for people to look up
 */
public record MessageRefused(
        WorkspaceId workspace, MessageKey key, Destination to, DeliveryFailure failure, String error) {}
