package dev.stepup.slack;

import dev.stepup.workspace.WorkspaceId;
import java.util.Collection;
import java.util.Optional;

/** The workspaces where the bot is installed. */
public interface Installations {

    /** How the bot is installed there; empty when it is not, or not any more. */
    Optional<Installation> in(WorkspaceId workspace);

    /** All that are known at the moment. */
    Collection<Installation> all();
}
