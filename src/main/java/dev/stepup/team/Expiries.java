package dev.stepup.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When each team, archived ones too, is looked through for what it keeps no longer. */
public interface Expiries {

    /** In all workspaces, those whose time has come before this moment. */
    List<Expiry> dueBefore(Instant moment);

    /** Notes that this one was looked through, and when it is next; does nothing where another has noted so already. */
    void moveOn(Expiry from, Instant next);

    /**
     * A team that is to be looked through.
     *
     * @param at when; empty where it never was
     */
    record Expiry(Team team, Optional<Instant> at) {}
}
