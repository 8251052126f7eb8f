package dev.stepup.slack;

import dev.stepup.workspace.WorkspaceId;

/**
 * Slack has not taken a message, and it is given up.
 *
 * @param error Slack's own code for why
 */
public record MessageRefused(WorkspaceId workspace, String key, Destination to, String error) {

    /** Whether Slack was asked for about an hour because nobody knows whether this error stays. */
    public boolean isUnknown() {
        return !PermanentErrors.contains(error);
    }
}
