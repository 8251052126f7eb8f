package dev.stepup.team.slack;

import com.google.gson.JsonObject;
import dev.stepup.team.Alphabet;
import dev.stepup.team.KnownPeople;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
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

/**
 * People, from memory, from the store, and from Slack for whoever is new or was last looked up a day ago. A few are
 * looked up one by one; for many it is quicker to read the workspace's list.
 */
@Component
final class SlackPeople implements People {

    private static final Duration FRESH = Duration.ofDays(1);
    private static final Duration LATELY = Duration.ofHours(1);
    private static final int FEW = 12;
    private static final Comparator<Person> BY_NAME =
            Comparator.comparing(Person::name, Alphabet.ORDER).thenComparing(Person::id);

    private final KnownPeople stored;
    private final SlackUsers users;
    private final Clock clock;
    private final ConcurrentMap<WorkspaceId, ConcurrentMap<MemberId, Person>> memory = new ConcurrentHashMap<>();

    SlackPeople(KnownPeople stored, SlackUsers users, Clock clock) {
        this.stored = stored;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(WorkspaceId workspace, MemberId id) {
        Optional<Person> known = known(workspace, id).filter(person -> isKnownFor(person, FRESH));
        return known.isPresent()
                ? known
                : lookUp(workspace, Set.of(id)).values().stream().findFirst().or(() -> known(workspace, id));
    }

    @Override
    public Optional<Person> known(WorkspaceId workspace, MemberId id) {
        Person remembered = memoryOf(workspace).get(id);
        return Optional.ofNullable(
                remembered != null
                        ? remembered
                        : inMemory(workspace, Set.of(id)).get(id));
    }

    @Override
    public List<Person> findAll(WorkspaceId workspace, Collection<MemberId> ids) {
        return findAll(workspace, ids, FRESH);
    }

    @Override
    public List<Person> lately(WorkspaceId workspace, Collection<MemberId> ids) {
        return findAll(workspace, ids, LATELY);
    }

    @Override
    public List<Person> asStored(WorkspaceId workspace, Collection<MemberId> ids) {
        ConcurrentMap<MemberId, Person> here = memoryOf(workspace);
        stored.findAll(workspace, ids).forEach((id, read) -> here.merge(id, read, SlackPeople::later));
        return findAll(workspace, ids);
    }

    /** What is remembered, unless Slack has told of them since. */
    private static Person later(Person remembered, Person read) {
        return read.knownAt().isAfter(remembered.knownAt()) ? read : remembered;
    }

    private List<Person> findAll(WorkspaceId workspace, Collection<MemberId> ids, Duration fresh) {
        Map<MemberId, Person> found = inMemory(workspace, ids);
        Set<MemberId> toLookUp = new HashSet<>(ids);
        found.values().stream()
                .filter(person -> isKnownFor(person, fresh))
                .map(Person::id)
                .forEach(toLookUp::remove);
        if (!toLookUp.isEmpty()) {
            found.putAll(lookUp(workspace, toLookUp));
        }
        return found.values().stream().sorted(BY_NAME).toList();
    }

    @Override
    public List<Person> called(WorkspaceId workspace, String handleOrName) {
        List<Person> known = stored.called(workspace, handleOrName);
        if (known.isEmpty()) {
            readAll(workspace);
            return stored.called(workspace, handleOrName);
        }
        return known;
    }

    /** Takes over what Slack says of somebody who is known already; of others nothing is kept. */
    Optional<Changed> changed(WorkspaceId workspace, JsonObject user) {
        Person told = SlackPerson.read(workspace, user, clock.instant());
        return known(workspace, told.id()).map(before -> {
            Person now = user.has("locale") ? told : told.reading(before.locale());
            remember(workspace, List.of(now));
            return new Changed(before, now);
        });
    }

    private ConcurrentMap<MemberId, Person> memoryOf(WorkspaceId workspace) {
        return Objects.requireNonNull(memory.computeIfAbsent(workspace, any -> new ConcurrentHashMap<>()));
    }

    private boolean isKnownFor(Person person, Duration atMost) {
        return person.knownAt().isAfter(clock.instant().minus(atMost));
    }

    private Map<MemberId, Person> inMemory(WorkspaceId workspace, Collection<MemberId> ids) {
        ConcurrentMap<MemberId, Person> here = memoryOf(workspace);
        Set<MemberId> unread = new HashSet<>(ids);
        unread.removeAll(here.keySet());
        if (!unread.isEmpty()) {
            here.putAll(stored.findAll(workspace, unread));
        }
        Map<MemberId, Person> found = new HashMap<>();
        ids.forEach(id -> Optional.ofNullable(here.get(id)).ifPresent(person -> found.put(id, person)));
        return found;
    }

    private Map<MemberId, Person> lookUp(WorkspaceId workspace, Set<MemberId> ids) {
        Map<MemberId, Person> found = new HashMap<>();
        Set<MemberId> missing = new HashSet<>(ids);
        if (ids.size() > FEW) {
            readAll(workspace).stream()
                    .filter(person -> ids.contains(person.id()))
                    .forEach(person -> {
                        found.put(person.id(), person);
                        missing.remove(person.id());
                    });
        }
        List<Person> oneByOne = missing.stream()
                .map(id -> ask(workspace, id))
                .flatMap(Optional::stream)
                .toList();
        remember(workspace, oneByOne);
        oneByOne.forEach(person -> found.put(person.id(), person));
        return found;
    }

    private Optional<Person> ask(WorkspaceId workspace, MemberId id) {
        return users.one(workspace, id).map(user -> SlackPerson.read(workspace, user, clock.instant()));
    }

    private List<Person> readAll(WorkspaceId workspace) {
        List<Person> all = users.all(workspace).stream()
                .map(user -> SlackPerson.read(workspace, user, clock.instant()))
                .toList();
        remember(workspace, all);
        return all;
    }

    private void remember(WorkspaceId workspace, List<Person> people) {
        stored.save(people);
        Map<MemberId, Person> here = memoryOf(workspace);
        people.forEach(person -> here.put(person.id(), person));
    }

    /** Somebody as they were known, and as they are now. */
    record Changed(Person before, Person now) {}
}
