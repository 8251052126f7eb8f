package dev.stepup.team.roster;

import dev.stepup.workspace.MemberId;
import java.util.HashSet;
import java.util.Set;

/**
 * The people who are on a team now.
 *
 * @param able those who are known to be able to take part
 * @param notYet those of whom Slack has not told yet who they are; they stay until it has
 */
public record CurrentRoster(Set<MemberId> able, Set<MemberId> notYet) {

    public CurrentRoster {
        able = Set.copyOf(able);
        notYet = Set.copyOf(notYet);
    }

    /** Both. */
    public Set<MemberId> all() {
        Set<MemberId> all = new HashSet<>(able);
        all.addAll(notYet);
        return Set.copyOf(all);
    }
}
