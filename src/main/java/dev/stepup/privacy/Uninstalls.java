package dev.stepup.privacy;

import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;

/** The workspaces that have uninstalled the bot and are not erased yet. */
public interface Uninstalls {

    /** Whether this one is among them; asks nobody, so it may learn only after a moment what another instance was told. */
    boolean has(WorkspaceId workspace);

    /** Notes that this one uninstalled the bot at this moment; an earlier moment stays. */
    void add(WorkspaceId workspace, Instant at);

    /** This one has come back, or is erased. */
    void remove(WorkspaceId workspace);

    /** All, those that went first before the others; what {@link #has} answers comes from here. */
    List<Uninstall> all();

    /** One of them. */
    record Uninstall(WorkspaceId workspace, Instant since) {}
}
