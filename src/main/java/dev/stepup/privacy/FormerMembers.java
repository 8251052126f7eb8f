package dev.stepup.privacy;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Set;

/** Something stored of a team's people only for asking them, which goes when they leave the team. */
public interface FormerMembers {

    /** Of whom something is stored for this team. */
    Set<MemberId> among(WorkspaceId workspace, String team);

    /** Removes what is stored of these for this team; repeated, it changes nothing. */
    void forget(WorkspaceId workspace, String team, Set<MemberId> people);
}
