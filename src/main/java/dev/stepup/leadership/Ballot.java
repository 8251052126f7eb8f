package dev.stepup.leadership;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * All that one person handed in at one time: whom they named for what, and the story they told. An answer to a check-in
 * and thanks given at any time are alike, so that every report reads one collection.
 *
 * @param id unique within its workspace; handing in the same ballot again replaces it
 * @param round the check-in that it answers; empty for thanks
 * @param week the Monday of the week it counts for
 * @param nominations may be empty, and hold claims
 * @param link where it happened, a message of Slack's; only thanks have one
 */
public record Ballot(
        WorkspaceId workspace,
        String id,
        String team,
        Optional<String> round,
        MemberId giver,
        Instant at,
        LocalDate week,
        Set<Nomination> nominations,
        Optional<String> story,
        Optional<String> link) {

    public Ballot {
        nominations = Set.copyOf(nominations);
    }
}
