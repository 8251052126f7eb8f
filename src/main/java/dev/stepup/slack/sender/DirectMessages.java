package dev.stepup.slack.sender;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Optional;

/** The direct conversations that Slack has opened, cached so that each is opened once. */
public interface DirectMessages {

    /** Slack's id of the conversation with this person, if it is known. */
    Optional<String> with(WorkspaceId workspace, MemberId person);

    /** Remembers it. */
    void remember(WorkspaceId workspace, MemberId person, String conversation);
}
