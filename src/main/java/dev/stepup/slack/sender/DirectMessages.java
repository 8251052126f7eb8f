package dev.stepup.slack.sender;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Optional;

/** The conversations between the bot and people that Slack has opened, so that it is asked once for each. */
public interface DirectMessages {

    /** Slack's id of the conversation with this person, if it is known. */
    Optional<String> with(WorkspaceId workspace, MemberId person);

    /** Remembers it. */
    void remember(WorkspaceId workspace, MemberId person, String conversation);
}
