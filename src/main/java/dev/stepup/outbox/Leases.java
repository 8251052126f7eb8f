package dev.stepup.outbox;

import dev.stepup.workspace.WorkspaceId;
import java.util.Optional;

/** The repository of leases: which instance sends for a workspace. */
public interface Leases {

    /** The lease of this workspace; empty when nobody holds it. */
    Optional<Lease> of(WorkspaceId workspace);

    /** Takes the lease if it still stands as it was seen, or still is nobody's; returns whether it is the holder's now. */
    boolean take(WorkspaceId workspace, Optional<Lease> seen, String holder);

    /** Shows that the holder lives; returns whether it is still the holder. */
    boolean beat(WorkspaceId workspace, String holder);

    /** Gives the lease up, if it is the holder's. */
    void release(WorkspaceId workspace, String holder);

    /** Ends all leases. Only where no other instance can be using this store. */
    void endAll();

    /**
     * A lease.
     *
     * @param holder names one instance
     * @param beat rises while the holder lives
     */
    record Lease(String holder, long beat) {}
}
