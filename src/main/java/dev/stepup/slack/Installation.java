package dev.stepup.slack;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** That the bot is installed in a workspace: as whom, and with which token. */
public record Installation(WorkspaceId workspace, MemberId bot, String botToken) {

    /** Without the token, so that it never reaches a log. */
    @Override
    public String toString() {
        return "Installation[" + workspace + "]";
    }
}
