package dev.stepup.home.privacy;

import dev.stepup.leadership.Weeks;
import dev.stepup.leadership.tally.Tallies;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.privacy.Deletion;
import dev.stepup.privacy.Deletion.Reason;
import dev.stepup.privacy.Deletions;
import dev.stepup.team.MemberIneligible;
import dev.stepup.team.Team;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import dev.stepup.team.people.PersonLookup;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins to erase who has left the workspace, some days later: they may come back by then. */
@Component
final class Leavers {

    /** Ten years, where a team keeps answers until they are deleted. */
    private static final int MOST_MONTHS = 120;

    private final Deletions deletions;
    private final People people;
    private final Tallies tallies;
    private final LeaverSettings settings;
    private final Clock clock;

    Leavers(Deletions deletions, People people, Tallies tallies, LeaverSettings settings, Clock clock) {
        this.deletions = deletions;
        this.people = people;
        this.tallies = tallies;
        this.settings = settings;
        this.clock = clock;
    }

    /** Slack has just said so. */
    @EventListener
    void on(MemberIneligible ineligible) {
        people.known(ineligible.workspace(), ineligible.person()).ifPresent(this::beginIfGone);
    }

    /** Looks at everybody of this team, and at who was on it and is named in its past; no event may have come. */
    void look(Team team) {
        Set<MemberId> all = new HashSet<>(team.roster());
        all.addAll(team.leads());
        LocalDate thisWeek = Weeks.of(clock.instant(), ZoneOffset.UTC);
        LocalDate first = team.retention()
                .firstDayKept(thisWeek)
                .map(Weeks::of)
                .orElseGet(() -> Weeks.of(thisWeek.minusMonths(MOST_MONTHS)));
        tallies.between(team.workspace(), team.id(), first, thisWeek).stream()
                .filter(Tally.Shown.class::isInstance)
                .forEach(tally -> all.addAll(((Tally.Shown) tally).roster()));
        all.removeIf(MemberId::isStandIn);
        people.lately(team.workspace(), all).forEach(this::beginIfGone);
    }

    private void beginIfGone(Person person) {
        if (person.kind() == Person.Kind.GONE) {
            deletions.begin(Deletion.of(
                    person.workspace(),
                    person.id(),
                    MemberId.standIn(UUID.randomUUID().toString()),
                    Reason.LEFT,
                    clock.instant().plus(settings.mayComeBack())));
        }
    }

    /** Whether this person has left, as Slack says now. */
    Where where(WorkspaceId workspace, MemberId person) {
        people.lately(workspace, Set.of(person));
        PersonLookup now = people.look(workspace, person);
        if (now instanceof PersonLookup.Nobody) {
            return Where.GONE;
        }
        Instant fresh = clock.instant().minus(People.FRESH);
        return now instanceof PersonLookup.Found found
                        && found.person().knownAt().isAfter(fresh)
                ? found.person().kind() == Person.Kind.GONE ? Where.GONE : Where.BACK
                : Where.NOT_KNOWN_NOW;
    }

    /** Where somebody is who had left. */
    enum Where {
        GONE,
        BACK,
        NOT_KNOWN_NOW
    }
}
