package dev.stepup.team.people;

import dev.stepup.workspace.MemberId;
import java.util.List;
import java.util.Set;

/**
 * The result of looking up several people. Those in neither set don't exist.
 *
 * @param people those who are known, in the order of their names
 * @param notYet those of whom Slack has not told yet who they are
 */
public record PeopleLookup(List<Person> people, Set<MemberId> notYet) {

    public PeopleLookup {
        people = List.copyOf(people);
        notYet = Set.copyOf(notYet);
    }
}
