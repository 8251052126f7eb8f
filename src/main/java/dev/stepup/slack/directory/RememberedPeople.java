package dev.stepup.slack.directory;

import com.github.benmanes.caffeine.cache.Cache;
import dev.stepup.cache.Caches;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.people.KnownPeople;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Caches people: in memory, and in the store while they are on a team. */
@Component
final class RememberedPeople {

    private static final int MOST = 200_000;
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final KnownPeople stored;
    private final Teams teams;
    private final Cache<Key, Person> memory;

    RememberedPeople(KnownPeople stored, Teams teams, Caches caches) {
        this.stored = stored;
        this.teams = teams;
        this.memory = caches.make("people", MOST, REMEMBERED);
    }

    Optional<Person> find(WorkspaceId workspace, MemberId id) {
        Person remembered = memory.getIfPresent(new Key(workspace, id));
        return Optional.ofNullable(
                remembered != null ? remembered : findAll(workspace, Set.of(id)).get(id));
    }

    /** Those of these who are known. */
    Map<MemberId, Person> findAll(WorkspaceId workspace, Collection<MemberId> ids) {
        Map<MemberId, Person> found = new HashMap<>();
        Set<MemberId> unread = new HashSet<>();
        for (MemberId id : ids) {
            Person remembered = memory.getIfPresent(new Key(workspace, id));
            if (remembered == null) {
                unread.add(id);
            } else {
                found.put(id, remembered);
            }
        }
        if (!unread.isEmpty()) {
            Map<MemberId, Person> read = stored.findAll(workspace, unread);
            read.forEach((id, person) -> memory.put(new Key(workspace, id), person));
            found.putAll(read);
        }
        return found;
    }

    /** The same, read again from the store. */
    Map<MemberId, Person> readAgain(WorkspaceId workspace, Collection<MemberId> ids) {
        stored.findAll(workspace, ids)
                .forEach((id, read) -> memory.asMap().merge(new Key(workspace, id), read, RememberedPeople::later));
        return findAll(workspace, ids);
    }

    List<Person> called(WorkspaceId workspace, String handleOrName) {
        return stored.called(workspace, handleOrName);
    }

    void remember(WorkspaceId workspace, Collection<Person> people) {
        if (people.isEmpty()) {
            return;
        }
        people.forEach(person -> memory.put(new Key(workspace, person.id()), person));
        Set<MemberId> onTeams = onTeams(workspace);
        stored.save(
                people.stream().filter(person -> onTeams.contains(person.id())).toList());
    }

    /** Stores what is remembered of these. */
    void keep(WorkspaceId workspace, Collection<MemberId> ids) {
        stored.save(findAll(workspace, ids).values());
    }

    /** Deletes people who are on no team from the store. */
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

    /** What is remembered, unless Slack has told of them since. */
    private static Person later(Person remembered, Person read) {
        return read.knownAt().isAfter(remembered.knownAt()) ? read : remembered;
    }

    private record Key(WorkspaceId workspace, MemberId person) {}
}
