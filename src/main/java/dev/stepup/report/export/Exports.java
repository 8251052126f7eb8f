package dev.stepup.report.export;

import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The repository of exports that are not sent yet. */
public interface Exports {

    /** Keeps this one, in place of what is kept under its id. */
    void save(Export export);

    /** The one with this id. */
    Optional<Export> find(WorkspaceId workspace, String id);

    /** Takes this one for as long as the moment given; returns whether nobody else had. */
    boolean take(Export export, Instant until);

    /** Forgets this one. */
    void forget(Export export);

    /** In all workspaces, those that are due before this moment. */
    List<Export> dueBefore(Instant moment);
}
