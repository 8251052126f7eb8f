package dev.stepup.team.roster;

import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A team without a lead that is looking for one.
 *
 * @param since when its last lead left
 * @param offers who has offered to lead it, and which of the others agree
 */
public record LeadSearch(Instant since, Map<MemberId, Set<MemberId>> offers) {

    /** So many of the others must agree, or all of fewer; one admin is enough. */
    private static final int ENOUGH = 3;

    /** How many of this team must agree to one of them. */
    public static int needed(Team team) {
        return Math.max(1, Math.min(ENOUGH, team.roster().size() - 1));
    }

    /** Which of this team agree to this person. */
    Set<MemberId> agreeing(Team team, MemberId candidate) {
        Set<MemberId> agreeing = new HashSet<>(offers.getOrDefault(candidate, Set.of()));
        agreeing.retainAll(team.roster());
        agreeing.remove(candidate);
        return agreeing;
    }
}
