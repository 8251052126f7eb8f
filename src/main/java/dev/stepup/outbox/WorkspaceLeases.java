package dev.stepup.outbox;

import dev.stepup.outbox.Leases.Lease;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Decides which instance sends for a workspace. A holder counts as dead when its lease has not changed while this
 * instance watched, so clock differences between machines don't matter.
 */
final class WorkspaceLeases {

    private static final long DEAD_AFTER = Duration.ofSeconds(20).toNanos();
    private static final long BETWEEN_BEATS = Duration.ofSeconds(5).toNanos();
    private static final long UNWATCHED_AFTER = Duration.ofMinutes(10).toNanos();
    private static final long IDLE = Duration.ofSeconds(2).toNanos();

    private static final String TURN = "#";

    private final Leases leases;
    private final String me;
    private final LongSupplier nanos;
    private final AtomicLong turns = new AtomicLong();
    private final Map<WorkspaceId, Held> held = new ConcurrentHashMap<>();
    private final Map<WorkspaceId, Watched> watched = new ConcurrentHashMap<>();

    /**
     * @param me names this instance among all
     * @param nanos a clock that only rises, in nanoseconds
     */
    WorkspaceLeases(Leases leases, String me, LongSupplier nanos) {
        this.leases = leases;
        this.me = me;
        this.nanos = nanos;
    }

    /** Whether this instance sends for the workspace now, and whether it has only just begun to. */
    Turn take(WorkspaceId workspace) {
        if (held.containsKey(workspace)) {
            return keep(workspace) ? Turn.OURS : Turn.NOT_OURS;
        }
        Optional<Lease> seen = leases.of(workspace);
        if (seen.isPresent() && !isMine(seen.get()) && !isDead(workspace, seen.get())) {
            return Turn.NOT_OURS;
        }
        String name = me + TURN + turns.incrementAndGet();
        if (!leases.take(workspace, seen, name)) {
            return Turn.NOT_OURS;
        }
        watched.remove(workspace);
        held.put(workspace, new Held(name, nanos.getAsLong(), nanos.getAsLong()));
        return Turn.JUST_BEGUN;
    }

    /** Whether it still is this instance's turn; shows others that it lives. */
    boolean keep(WorkspaceId workspace) {
        Held turn = held.get(workspace);
        if (turn == null) {
            return false;
        }
        long now = nanos.getAsLong();
        boolean beats = now - turn.beaten() >= BETWEEN_BEATS;
        if (beats && !leases.beat(workspace, turn.name())) {
            held.remove(workspace);
            return false;
        }
        held.replace(workspace, turn, new Held(turn.name(), beats ? now : turn.beaten(), now));
        return true;
    }

    /**
     * Shows others that this instance lives where it is busy, lets them have the turns it has not used for a while, and
     * forgets what it has watched for so long that nothing can be left to do there.
     */
    void tend(Set<WorkspaceId> busy) {
        long now = nanos.getAsLong();
        busy.forEach(this::keep);
        held.forEach((workspace, turn) -> {
            if (!busy.contains(workspace) && now - turn.used() >= IDLE) {
                release(workspace);
            }
        });
        watched.values().removeIf(each -> now - each.since() >= UNWATCHED_AFTER);
    }

    /** Ends this turn without a word to the store, which may be away; when it is taken again, it has just begun. */
    void breakOff(WorkspaceId workspace) {
        held.remove(workspace);
    }

    /** Lets others have all turns. */
    void releaseAll() {
        held.keySet().forEach(this::release);
    }

    private void release(WorkspaceId workspace) {
        Held turn = held.remove(workspace);
        if (turn != null) {
            leases.release(workspace, turn.name());
        }
    }

    private boolean isMine(Lease lease) {
        return lease.holder().startsWith(me + TURN);
    }

    private boolean isDead(WorkspaceId workspace, Lease seen) {
        long now = nanos.getAsLong();
        Watched before = watched.get(workspace);
        if (before == null || !before.lease().equals(seen)) {
            watched.put(workspace, new Watched(seen, now));
            return false;
        }
        return now - before.since() >= DEAD_AFTER;
    }

    /** Whether it is our turn. */
    enum Turn {
        NOT_OURS,
        OURS,
        JUST_BEGUN
    }

    /** Each turn has a name of its own, so that nobody who has watched an earlier one takes this one for it. */
    private record Held(String name, long beaten, long used) {}

    private record Watched(Lease lease, long since) {}
}
