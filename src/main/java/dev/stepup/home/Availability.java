package dev.stepup.home;

import dev.stepup.team.Team;
import dev.stepup.team.absence.Absence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether the reader of a page can be asked, and how we know. */
public sealed interface Availability {

    /** Nothing says otherwise. */
    record Here() implements Availability {}

    /** They have told us that they are away. */
    record SaidAway(Absence absence) implements Availability {}

    /**
     * Their status in Slack says that they are away.
     *
     * @param teams of theirs for which it counts
     */
    record AwayByStatus(List<Team> teams, Optional<Instant> until) implements Availability {}

    /** Slack does not say now whether they are. */
    record NotKnown() implements Availability {}

    /** They are not to be disturbed before then. */
    record BusyUntil(Instant until) implements Availability {}
}
