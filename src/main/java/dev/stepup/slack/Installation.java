package dev.stepup.slack;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** The bot's installation in a workspace: its user and token. */
public record Installation(WorkspaceId workspace, MemberId bot, String botToken) {

    /** Without the token, so that it never reaches a log. */
    @Override
    public String toString() {
        return "Installation[" + workspace + "]";
    }
}
