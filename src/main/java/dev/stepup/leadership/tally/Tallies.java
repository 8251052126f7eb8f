package dev.stepup.leadership.tally;

import dev.stepup.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The repository of tallies. */
public interface Tallies {

    /** Keeps this tally unless its check-in has one; returns the one that is kept. */
    Tally keep(Tally tally);

    /** What is kept of this check-in, which counts for this week. */
    Optional<Tally> find(WorkspaceId workspace, String team, LocalDate week, String checkIn);

    /** What is kept of this check-in, of whichever team and week. */
    Optional<Tally> find(WorkspaceId workspace, String checkIn);

    /** Those of a team from the first week to the last, each known by its Monday; oldest first. */
    List<Tally> between(WorkspaceId workspace, String team, LocalDate first, LocalDate last);
}
