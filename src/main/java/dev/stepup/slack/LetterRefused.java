package dev.stepup.slack;

import dev.stepup.workspace.WorkspaceId;

/**
 * Slack will never take a letter.
 *
 * @param error Slack's own code for why
 */
public record LetterRefused(WorkspaceId workspace, String key, Destination to, String error) {}
