package dev.stepup.privacy;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All deletions that have begun and are not done. */
public interface Deletions {

    /**
     * Begins this one; one of the same person that has begun before goes on instead, with its stand-in. They are told when
     * either is to tell them, and erased as soon as either is to erase them.
     */
    void begin(Deletion deletion);

    /** The one of this person. */
    Optional<Deletion> find(WorkspaceId workspace, MemberId person);

    /** In all workspaces, those to be gone on with before this moment, the first due first. */
    List<Deletion> dueBefore(Instant moment);

    /** Stores this in place of what is stored of it; where it is done already, nothing. */
    void save(Deletion deletion);

    /** It is done: forgets who it was. */
    void done(Deletion deletion);
}
