package dev.stepup.privacy;

import dev.stepup.workspace.WorkspaceId;
import java.util.Set;

/**
 * Something stored about teams that is deleted with them. Every feature that stores something about a team implements
 * this.
 */
public interface TeamData {

    /** The collections that it is in; each belongs to one of these alone. */
    Set<String> collections();

    /**
     * Removes what is stored of this team; repeated, it changes nothing.
     *
     * @return whether nothing is left; where something is still on its way, this is asked again
     */
    boolean forget(WorkspaceId workspace, String team);
}
