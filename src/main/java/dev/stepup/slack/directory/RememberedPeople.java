package dev.stepup.slack.directory;

import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.people.KnownPeople;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** People as last known: in memory, and in the store while they are on a team. */
@Component
final class RememberedPeople {

    private final KnownPeople stored;
    private final Teams teams;
    private final ConcurrentMap<WorkspaceId, ConcurrentMap<MemberId, Person>> memory = new ConcurrentHashMap<>();

    RememberedPeople(KnownPeople stored, Teams teams) {
        this.stored = stored;
        this.teams = teams;
    }

    Optional<Person> find(WorkspaceId workspace, MemberId id) {
        Person remembered = in(workspace).get(id);
        return Optional.ofNullable(
                remembered != null ? remembered : findAll(workspace, Set.of(id)).get(id));
    }

    /** Those of these who are known. */
    Map<MemberId, Person> findAll(WorkspaceId workspace, Collection<MemberId> ids) {
        ConcurrentMap<MemberId, Person> here = in(workspace);
        Set<MemberId> unread = new HashSet<>(ids);
        unread.removeAll(here.keySet());
        if (!unread.isEmpty()) {
            here.putAll(stored.findAll(workspace, unread));
        }
        Map<MemberId, Person> found = new HashMap<>();
        ids.forEach(id -> Optional.ofNullable(here.get(id)).ifPresent(person -> found.put(id, person)));
        return found;
    }

    /** The same, read again from the store. */
    Map<MemberId, Person> readAgain(WorkspaceId workspace, Collection<MemberId> ids) {
        ConcurrentMap<MemberId, Person> here = in(workspace);
        stored.findAll(workspace, ids).forEach((id, read) -> here.merge(id, read, RememberedPeople::later));
        return findAll(workspace, ids);
    }

    List<Person> called(WorkspaceId workspace, String handleOrName) {
        return stored.called(workspace, handleOrName);
    }

    void remember(WorkspaceId workspace, Collection<Person> people) {
        if (people.isEmpty()) {
            return;
        }
        Map<MemberId, Person> here = in(workspace);
        people.forEach(person -> here.put(person.id(), person));
        Set<MemberId> onTeams = onTeams(workspace);
        stored.save(
                people.stream().filter(person -> onTeams.contains(person.id())).toList());
    }

    /** Stores what is remembered of these. */
    void keep(WorkspaceId workspace, Collection<MemberId> ids) {
        stored.save(findAll(workspace, ids).values());
    }

    /** Deletes from the store whoever is on no team. */
    void forgetOthers(WorkspaceId workspace) {
        stored.deleteOthers(workspace, onTeams(workspace));
    }

    private Set<MemberId> onTeams(WorkspaceId workspace) {
        Set<MemberId> all = new HashSet<>();
        for (Team team : teams.in(workspace)) {
            all.addAll(team.roster());
            all.addAll(team.leads());
        }
        return all;
    }

    private ConcurrentMap<MemberId, Person> in(WorkspaceId workspace) {
        return Objects.requireNonNull(memory.computeIfAbsent(workspace, any -> new ConcurrentHashMap<>()));
    }

    /** What is remembered, unless Slack has told of them since. */
    private static Person later(Person remembered, Person read) {
        return read.knownAt().isAfter(remembered.knownAt()) ? read : remembered;
    }
}
