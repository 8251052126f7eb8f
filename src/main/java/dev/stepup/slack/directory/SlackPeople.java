package dev.stepup.slack.directory;

import com.google.gson.JsonObject;
import dev.stepup.slack.OptionalCallDeadline;
import dev.stepup.team.people.NameOrder;
import dev.stepup.team.people.People;
import dev.stepup.team.people.PeopleLookup;
import dev.stepup.team.people.Person;
import dev.stepup.team.people.PersonLookup;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds people in the cache, and asks Slack for new ones. */
@Component
final class SlackPeople implements People {

    private static final Duration LATELY = Duration.ofHours(1);
    private static final Comparator<Person> LONGEST_AGO = Comparator.comparing(Person::knownAt);

    private final RememberedPeople remembered;
    private final SlackUsers users;
    private final OptionalCallDeadline callDeadline;
    private final Clock clock;

    SlackPeople(RememberedPeople remembered, SlackUsers users, OptionalCallDeadline callDeadline, Clock clock) {
        this.remembered = remembered;
        this.users = users;
        this.callDeadline = callDeadline;
        this.clock = clock;
    }

    @Override
    public PersonLookup look(WorkspaceId workspace, MemberId id) {
        Optional<Person> known = known(workspace, id);
        if (known.filter(person -> isKnownFor(person, FRESH)).isPresent()) {
            return new PersonLookup.Found(known.get());
        }
        Set<MemberId> notTold = askQuickly(workspace, Set.of(id));
        return known(workspace, id)
                .<PersonLookup>map(PersonLookup.Found::new)
                .orElseGet(() -> notTold.isEmpty() ? new PersonLookup.Nobody() : new PersonLookup.NotNow());
    }

    @Override
    public PeopleLookup look(WorkspaceId workspace, Collection<MemberId> ids) {
        Set<MemberId> unknown = unknown(ids, remembered.readAgain(workspace, ids));
        Set<MemberId> notTold = askQuickly(workspace, unknown);
        return new PeopleLookup(allKnown(workspace, ids), notTold);
    }

    @Override
    public PeopleLookup lookThoroughly(WorkspaceId workspace, Collection<MemberId> ids) {
        Set<MemberId> unknown = unknown(ids, remembered.readAgain(workspace, ids));
        Set<MemberId> notTold = learn(workspace, users.many(workspace, unknown));
        return new PeopleLookup(allKnown(workspace, ids), notTold);
    }

    @Override
    public List<Person> findAll(WorkspaceId workspace, Collection<MemberId> ids) {
        askQuickly(workspace, unknownAmong(workspace, ids));
        return allKnown(workspace, ids);
    }

    @Override
    public Collection<Person> findAllUnsorted(WorkspaceId workspace, Collection<MemberId> ids) {
        askQuickly(workspace, unknownAmong(workspace, ids));
        return remembered.findAll(workspace, ids).values();
    }

    @Override
    public List<Person> lately(WorkspaceId workspace, Collection<MemberId> ids) {
        Map<MemberId, Person> known = remembered.findAll(workspace, ids);
        List<MemberId> toAsk = new ArrayList<>(unknown(ids, known));
        // Those looked up longest ago come first, because Slack may not take a call for everyone.
        known.values().stream()
                .filter(person -> !isKnownFor(person, LATELY))
                .sorted(LONGEST_AGO)
                .map(Person::id)
                .forEach(toAsk::add);
        learn(workspace, users.many(workspace, toAsk));
        return allKnown(workspace, ids);
    }

    @Override
    public Set<MemberId> unknownAmong(WorkspaceId workspace, Collection<MemberId> ids) {
        return unknown(ids, remembered.findAll(workspace, ids));
    }

    @Override
    public Optional<Person> known(WorkspaceId workspace, MemberId id) {
        return remembered.find(workspace, id);
    }

    @Override
    public List<Person> called(WorkspaceId workspace, String handleOrName) {
        return remembered.called(workspace, handleOrName);
    }

    @Override
    public void keep(WorkspaceId workspace, Collection<MemberId> ids) {
        remembered.keep(workspace, ids);
    }

    @Override
    public void forgetOthers(WorkspaceId workspace) {
        remembered.forgetOthers(workspace);
    }

    /** Takes over what Slack says of somebody who is known already; of others nothing is kept. */
    Optional<Changed> changed(WorkspaceId workspace, JsonObject user) {
        Person told = SlackPerson.read(workspace, user, clock.instant());
        return known(workspace, told.id()).map(before -> {
            Person now = user.has("locale") ? told : told.reading(before.locale());
            remembered.remember(workspace, List.of(now));
            return new Changed(before, now);
        });
    }

    /** Asks for a few, while somebody waits; of more than that, nobody. Returns of whom Slack did not tell. */
    private Set<MemberId> askQuickly(WorkspaceId workspace, Set<MemberId> unknown) {
        if (unknown.isEmpty() || unknown.size() > SlackUsers.FEW) {
            return unknown;
        }
        return learn(workspace, callDeadline.forExtras(() -> users.few(workspace, unknown)));
    }

    /** Remembers whom Slack has told of; returns of whom it did not. */
    private Set<MemberId> learn(WorkspaceId workspace, Map<MemberId, UserAnswer> answers) {
        List<Person> told = new ArrayList<>();
        Set<MemberId> notTold = new HashSet<>();
        answers.forEach((id, answer) -> {
            if (answer instanceof UserAnswer.Told user) {
                told.add(SlackPerson.read(workspace, user.user(), clock.instant()));
            } else if (answer instanceof UserAnswer.NotNow) {
                notTold.add(id);
            }
        });
        remembered.remember(workspace, told);
        return notTold;
    }

    private List<Person> allKnown(WorkspaceId workspace, Collection<MemberId> ids) {
        return NameOrder.sorted(
                remembered.findAll(workspace, ids).values(), Person::name, Comparator.comparing(Person::id));
    }

    private boolean isKnownFor(Person person, Duration atMost) {
        return person.knownAt().isAfter(clock.instant().minus(atMost));
    }

    private static Set<MemberId> unknown(Collection<MemberId> ids, Map<MemberId, Person> known) {
        Set<MemberId> unknown = new HashSet<>(ids);
        unknown.removeAll(known.keySet());
        return unknown;
    }

    /** Somebody as they were known, and as they are now. */
    record Changed(Person before, Person now) {}
}
