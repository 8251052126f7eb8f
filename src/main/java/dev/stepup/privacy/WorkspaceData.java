package dev.stepup.privacy;

import dev.stepup.workspace.WorkspaceId;

/** Everything that is stored of a workspace, in all collections. */
public interface WorkspaceData {

    /** Removes it; repeated, it changes nothing. */
    void forget(WorkspaceId workspace);
}
