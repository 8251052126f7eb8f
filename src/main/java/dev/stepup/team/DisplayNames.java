package dev.stepup.team;

import dev.stepup.team.people.People;
import dev.stepup.team.people.PeopleChoices;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The names of people as others read them. People who share a name are told apart as in forms. */
@Component
public final class DisplayNames {

    private final People people;
    private final Teams teams;

    DisplayNames(People people, Teams teams) {
        this.people = people;
        this.teams = teams;
    }

    /** What each is called among these, of whom a reader knows; somebody else goes by their name alone, or by their id. */
    public Function<MemberId, String> among(WorkspaceId workspace, Collection<MemberId> group) {
        Map<MemberId, String> names = PeopleChoices.names(people.findAllUnsorted(
                workspace, group.stream().filter(id -> !id.isStandIn()).toList()));
        return id -> names.containsKey(id)
                ? names.getOrDefault(id, id.value())
                : people.find(workspace, id).map(Person::name).orElse(id.value());
    }

    /** What each is called among those who are on a team with this reader. */
    public Function<MemberId, String> knownTo(WorkspaceId workspace, MemberId reader) {
        Set<MemberId> teammates = new HashSet<>();
        teams.of(workspace, reader).forEach(team -> teammates.addAll(team.roster()));
        return among(workspace, teammates);
    }
}
