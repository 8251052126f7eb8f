package dev.stepup.privacy;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** The people who opted out. */
public interface OptOuts {

    /** Whether this person has opted out, or was erased. */
    boolean has(WorkspaceId workspace, MemberId person);

    /** Those of these people who have opted out, or were erased; stand-ins included. */
    Set<MemberId> among(WorkspaceId workspace, Collection<MemberId> people);

    /** Those of these people who were erased and have not come back. */
    Set<MemberId> erasedAmong(WorkspaceId workspace, Collection<MemberId> people);

    /** The workspaces in which somebody was erased. */
    Set<WorkspaceId> withErased();

    /** Notes that this person opted out at this moment; an earlier moment stays. */
    void add(WorkspaceId workspace, MemberId person, Instant at);

    /**
     * Notes that this person was erased at this moment, by a keyed hash of their id: who it was cannot be read from it,
     * only whether somebody is the one.
     */
    void erase(WorkspaceId workspace, MemberId person, Instant at);

    /** Forgets that this person has opted out or was erased. */
    void remove(WorkspaceId workspace, MemberId person);
}
