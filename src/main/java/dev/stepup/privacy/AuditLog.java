package dev.stepup.privacy;

import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What leads and admins did, as it is kept. */
public interface AuditLog {

    /** Keeps this entry. */
    void append(AuditEntry entry);

    /** The latest of this workspace, at most so many, the latest first. */
    List<AuditEntry> last(WorkspaceId workspace, int most);

    /** When the oldest entry of all workspaces was made; empty where there is none. */
    Optional<Instant> oldest();

    /** Forgets what was done before this moment, in all workspaces. */
    void forgetBefore(Instant moment);
}
