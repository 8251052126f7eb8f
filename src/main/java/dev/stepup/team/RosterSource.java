package dev.stepup.team;

import dev.stepup.workspace.MemberId;
import java.util.Set;

/** Where a team's roster comes from. */
public sealed interface RosterSource {

    /** Everyone in the team's channel. */
    record Channel() implements RosterSource {}

    /**
     * Everyone in a user group.
     *
     * @param id Slack's
     */
    record UserGroup(String id) implements RosterSource {}

    /** These people, chosen by hand. */
    record Chosen(Set<MemberId> people) implements RosterSource {

        public Chosen {
            people = Set.copyOf(people);
        }
    }
}
