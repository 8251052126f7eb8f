package dev.stepup.privacy;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** The people who opted out. */
public interface OptOuts {

    /** Whether this person has opted out. */
    boolean has(WorkspaceId workspace, MemberId person);

    /** Those of these people who have opted out. */
    Set<MemberId> among(WorkspaceId workspace, Collection<MemberId> people);

    /** Notes that this person opted out at this moment; an earlier moment stays. */
    void add(WorkspaceId workspace, MemberId person, Instant at);

    /** Forgets that this person has opted out. */
    void remove(WorkspaceId workspace, MemberId person);
}
