package dev.stepup.team.roster;

import dev.stepup.privacy.Audit;
import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.privacy.AuditedSetting;
import dev.stepup.privacy.OptOuts;
import dev.stepup.privacy.SettingChanges;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Lets leads go who have left, because they see figures of each person; where nobody leads the team any more, an admin
 * names somebody, or one of the team offers to and others agree. Who only opts out of being asked still leads: nobody is
 * told that they have.
 */
@Component
public final class LeadSuccession {

    /** The outbox remembers for longer than this what it has sent, and sends it once. */
    private static final Duration TOLD_FOR = Duration.ofDays(30);

    private final Teams teams;
    private final LeadSearches searches;
    private final People people;
    private final OptOuts optOuts;
    private final News news;
    private final Clock clock;
    private final Audit audit;

    LeadSuccession(
            Teams teams, LeadSearches searches, People people, OptOuts optOuts, News news, Clock clock, Audit audit) {
        this.teams = teams;
        this.searches = searches;
        this.people = people;
        this.optOuts = optOuts;
        this.news = news;
        this.clock = clock;
        this.audit = audit;
    }

    /** These have left the team's channel, group or list, or the workspace. */
    void left(Team team, Collection<MemberId> gone) {
        Set<MemberId> leads = new HashSet<>(gone);
        leads.retainAll(team.leads());
        leads.removeAll(optOuts.among(team.workspace(), leads));
        // Of whom nothing is known now, it is not known either that they left.
        leads.removeIf(lead -> people.known(team.workspace(), lead).isEmpty());
        letGo(team, leads);
    }

    /** This person can take part in nothing any more. */
    void canNoLongerTakePart(WorkspaceId workspace, MemberId person) {
        teams.in(workspace).stream().filter(team -> team.isLedBy(person)).forEach(team -> letGo(team, Set.of(person)));
    }

    /** Looks for what no event has told. */
    public void look(Team team) {
        letGo(
                team,
                people.lately(team.workspace(), team.leads()).stream()
                        .filter(lead -> !lead.canTakePart())
                        .map(Person::id)
                        .collect(Collectors.toSet()));
        teams.find(team.workspace(), team.id()).ifPresent(this::lookForALead);
    }

    private void letGo(Team team, Set<MemberId> leads) {
        if (leads.isEmpty()) {
            return;
        }
        teams.takeLead(team, leads);
        leads.stream()
                .filter(lead -> people.known(team.workspace(), lead)
                        .filter(Person::canTakePart)
                        .isPresent())
                .forEach(lead -> news.leadsNoMore(team, lead));
        teams.find(team.workspace(), team.id()).ifPresent(this::lookForALead);
    }

    /** Its leads were named in its form, or what was to be said of them was cut short. */
    public void hasALead(Team team) {
        searches.find(team).ifPresent(search -> {
            news.hasALead(team, search);
            searches.end(team);
        });
    }

    private void lookForALead(Team team) {
        if (!team.leads().isEmpty()) {
            hasALead(team);
            return;
        }
        LeadSearch search = searches.begin(team, clock.instant());
        if (search.since().plus(TOLD_FOR).isAfter(clock.instant())) {
            news.hasNoLead(team, search);
        }
    }

    /** Lets these lead a team that nobody leads, as this person says or is the last to agree; returns false where somebody does. */
    public boolean name(Team team, Set<MemberId> leads, MemberId by) {
        searches.begin(team, clock.instant());
        boolean first = teams.giveLead(team, leads);
        if (first) {
            audit.note(
                    team.workspace(),
                    team.id(),
                    by,
                    Action.LEAD_NAMED,
                    new SettingChanges()
                            .ofPeople(AuditedSetting.LEADS, Set.of(), leads)
                            .all());
            hasALead(team.ledBy(leads));
        }
        return first;
    }

    /** Somebody offers to lead the team. */
    public Outcome offer(Team team, MemberId person) {
        if (team.has(person) && isGuest(team, person)) {
            return Outcome.GUEST;
        }
        return !team.has(person)
                ? Outcome.NOT_ON_TEAM
                : outcome(team, () -> {
                    searches.offer(team, person);
                    searches.find(team).ifPresent(search -> news.offers(team, search, person));
                    return Outcome.WAITS;
                });
    }

    /** Somebody on the team, or an admin, agrees that this person leads it. */
    public Outcome agree(Team team, MemberId candidate, MemberId person, boolean admin) {
        if (!team.has(candidate) || !admin && !team.has(person)) {
            return Outcome.NOT_ON_TEAM;
        }
        if (isGuest(team, candidate)) {
            return Outcome.GUEST;
        }
        if (candidate.equals(person)) {
            return Outcome.OWN_OFFER;
        }
        return outcome(team, () -> {
            searches.agree(team, candidate, person);
            boolean enough = searches.find(team)
                    .filter(search -> search.offers().containsKey(candidate))
                    .filter(search -> admin || search.agreeing(team, candidate).size() >= LeadSearch.needed(team))
                    .isPresent();
            return enough && name(team, Set.of(candidate), person) ? Outcome.LEADS : Outcome.WAITS;
        });
    }

    private boolean isGuest(Team team, MemberId person) {
        return people.known(team.workspace(), person)
                .filter(known -> !known.canTakePart())
                .isPresent();
    }

    private static Outcome outcome(Team team, Supplier<Outcome> deed) {
        return team.leads().isEmpty() ? deed.get() : Outcome.HAS_A_LEAD;
    }

    /** What came of an offer, or of agreeing to one. */
    public enum Outcome {
        WAITS,
        LEADS,
        HAS_A_LEAD,
        NOT_ON_TEAM,
        OWN_OFFER,
        GUEST
    }

    /** What is said of it. Saying it again changes nothing. */
    public interface News {

        /** To a lead who has left the team. */
        void leadsNoMore(Team team, MemberId lead);

        /** To an admin and to the team. */
        void hasNoLead(Team team, LeadSearch search);

        /** To the team. */
        void offers(Team team, LeadSearch search, MemberId person);

        /** To the team and to those who lead it now. */
        void hasALead(Team team, LeadSearch search);
    }
}
