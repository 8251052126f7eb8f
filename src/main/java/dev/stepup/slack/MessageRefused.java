package dev.stepup.slack;

import dev.stepup.workspace.WorkspaceId;

/**
 * Slack has not taken a message, and it is given up.
 *
 * @param error Slack's own code for why, for people to look up
 */
public record MessageRefused(
        WorkspaceId workspace, MessageKey key, Destination to, DeliveryFailure failure, String error) {}
