package dev.stepup.team.people;

import dev.stepup.workspace.MemberId;
import java.util.List;
import java.util.Set;

/**
 * What came of looking several people up; whoever is in neither does not exist.
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
