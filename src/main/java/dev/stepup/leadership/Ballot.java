package dev.stepup.leadership;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Everything one person submitted at one time: whom they named for what, and their story. Answers to check-ins and
 * thanks are both ballots, so that every report reads one collection.
 *
 * @param id unique within its workspace; handing in the same ballot again replaces it
 * @param checkIn the check-in that it answers; empty for thanks
 * @param nominations may be empty, and hold claims
 * @param link where it happened, a message of Slack's; only thanks have one
 * @param open whether those it names may see who gave it, as the giver was told; thanks are open, answers as their team
 *     was when the check-in opened
 */
public record Ballot(
        WorkspaceId workspace,
        String id,
        String team,
        Optional<String> checkIn,
        MemberId giver,
        Instant at,
        Set<Nomination> nominations,
        Optional<String> story,
        Optional<String> link,
        boolean open) {

    public Ballot {
        nominations = Set.copyOf(nominations);
    }

    /** Whether this person may see who gave it: the giver, and those it names where it is open. */
    public boolean showsGiverTo(MemberId reader) {
        return reader.equals(giver)
                || open && nominations.stream().anyMatch(each -> each.receiver().equals(reader));
    }

    /** Whether its giver and all whom it names are of this roster. */
    public boolean isWithin(Set<MemberId> roster) {
        return roster.contains(giver) && nominations.stream().allMatch(each -> roster.contains(each.receiver()));
    }
}
