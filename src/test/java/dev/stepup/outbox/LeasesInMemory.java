package dev.stepup.outbox;

import dev.stepup.workspace.WorkspaceId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Leases that are forgotten with the test. */
final class LeasesInMemory implements Leases {

    private final Map<WorkspaceId, Lease> leases = new ConcurrentHashMap<>();

    @Override
    public Optional<Lease> of(WorkspaceId workspace) {
        return Optional.ofNullable(leases.get(workspace));
    }

    @Override
    public boolean take(WorkspaceId workspace, Optional<Lease> seen, String holder) {
        return seen.map(lease -> leases.replace(workspace, lease, new Lease(holder, lease.beat() + 1)))
                .orElseGet(() -> leases.putIfAbsent(workspace, new Lease(holder, 1)) == null);
    }

    @Override
    public boolean beat(WorkspaceId workspace, String holder) {
        Lease now = leases.computeIfPresent(
                workspace, (any, lease) -> lease.holder().equals(holder) ? new Lease(holder, lease.beat() + 1) : lease);
        return now != null && now.holder().equals(holder);
    }

    @Override
    public void release(WorkspaceId workspace, String holder) {
        leases.computeIfPresent(workspace, (any, lease) -> lease.holder().equals(holder) ? null : lease);
    }

    @Override
    public void endAll() {
        leases.clear();
    }
}
