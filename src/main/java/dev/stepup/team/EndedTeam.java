package dev.stepup.team;

import java.time.Instant;
import java.util.Optional;

/**
 * An archived team, or one that is being deleted.
 *
 * @param team as it was, with the channel that it had
 * @param mergedInto the id of the team that its people join
 */
public record EndedTeam(Team team, How how, Instant at, Optional<String> mergedInto) {

    /** What became of it. */
    public enum How {
        /** Its past is kept, and it can be brought back. */
        ARCHIVED,
        /** Everything that is stored of it is being removed. */
        DELETED
    }
}
