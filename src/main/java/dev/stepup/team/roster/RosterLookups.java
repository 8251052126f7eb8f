package dev.stepup.team.roster;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The repository of pending roster look-ups, at most one per team. */
public interface RosterLookups {

    /** Notes this one in place of what was noted for its team. */
    void put(RosterLookup lookup);

    /** Notes this one unless there is one for its team. */
    void putIfNone(RosterLookup lookup);

    /** The one of this team. */
    Optional<RosterLookup> of(WorkspaceId workspace, String team);

    /** In all workspaces, those that are due before this moment. */
    List<RosterLookup> dueBefore(Instant moment);

    /** Moves on to the next try; returns false when another has moved on already. */
    boolean moveOn(RosterLookup from, Instant due);

    /** Of those of this one, only these are still to be looked up. */
    void narrow(RosterLookup lookup, Set<MemberId> people);

    /** This one is settled; one that was noted in its place since stays. */
    void settled(RosterLookup lookup);

    /**
     * Who is still to be looked up.
     *
     * @param people those who were not known when it began
     * @param tell who reads what came of it
     * @param began when, which tells it from another of the same team
     * @param due when it is tried next
     * @param tries how often it was tried
     */
    record RosterLookup(
            WorkspaceId workspace,
            String team,
            Set<MemberId> people,
            Optional<MemberId> tell,
            Instant began,
            Instant due,
            int tries) {

        public RosterLookup {
            people = Set.copyOf(people);
        }
    }
}
