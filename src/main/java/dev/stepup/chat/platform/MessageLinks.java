package dev.stepup.chat.platform;

import dev.stepup.workspace.WorkspaceId;
import java.util.Optional;

/** Looks up the links to messages. */
public interface MessageLinks {

    /** Where people can read this message; empty when that cannot be had now. */
    Optional<String> to(WorkspaceId workspace, String channel, String message);
}
