package dev.stepup.slack;

import dev.stepup.privacy.Uninstalls;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;

/** Every workspace keeps the bot. */
final class NeverUninstalled implements Uninstalls {

    @Override
    public boolean has(WorkspaceId workspace) {
        return false;
    }

    @Override
    public void add(WorkspaceId workspace, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(WorkspaceId workspace) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Uninstall> all() {
        return List.of();
    }
}
