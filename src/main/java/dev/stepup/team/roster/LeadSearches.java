package dev.stepup.team.roster;

import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.util.Optional;

/** The repository of searches for a lead. */
public interface LeadSearches {

    /** The search of this team, which begins now unless it has begun. */
    LeadSearch begin(Team team, Instant now);

    /** The search of this team. */
    Optional<LeadSearch> find(Team team);

    /** Notes that this person offers to lead it; changes nothing where it does not look for a lead. */
    void offer(Team team, MemberId person);

    /** Notes that this person agrees that the other leads it; changes nothing where it does not look for a lead. */
    void agree(Team team, MemberId candidate, MemberId person);

    /** It no longer looks for a lead. */
    void end(Team team);
}
