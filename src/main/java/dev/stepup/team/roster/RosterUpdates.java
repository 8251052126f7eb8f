package dev.stepup.team.roster;

import dev.stepup.team.MemberIneligible;
import dev.stepup.team.RosterChanged;
import dev.stepup.team.RosterSource;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import dev.stepup.team.roster.RosterLookups.RosterLookup;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Updates rosters after events in Slack. Repeated events change nothing. */
@Component
public final class RosterUpdates {

    private final Teams teams;
    private final Roster roster;
    private final RosterLookups lookups;
    private final People people;
    private final LeadSuccession leadSuccession;
    private final Welcome welcome;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterUpdates(
            Teams teams,
            Roster roster,
            RosterLookups lookups,
            People people,
            LeadSuccession leadSuccession,
            Welcome welcome,
            ApplicationEventPublisher events,
            Clock clock) {
        this.teams = teams;
        this.roster = roster;
        this.lookups = lookups;
        this.people = people;
        this.leadSuccession = leadSuccession;
        this.welcome = welcome;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Follows where the roster comes from; returns who is on the team now. New people are welcomed when they are about
     * to be asked, which is not in the night.
     */
    public CurrentRoster refresh(Team team) {
        CurrentRoster now = roster.of(team);
        change(team, without(team.roster(), now.all()), without(now.all(), team.roster()));
        lookUpLater(team, now.notYet());
        return now;
    }

    /** Takes people off the roster who can't take part, and welcomes the others. */
    CurrentRoster keepWhoCan(Team team) {
        CurrentRoster now = roster.among(team, team.roster());
        Set<MemberId> cannot = without(team.roster(), now.all());
        change(team, cannot, Set.of());
        cannot.forEach(person -> events.publishEvent(new MemberIneligible(team.workspace(), person)));
        people.keep(team.workspace(), now.able());
        welcome.thoseAwake(team.withRoster(now.all()), now.able());
        return now;
    }

    /** Somebody has come into this channel. */
    public void joined(WorkspaceId workspace, String channel, MemberId person) {
        teams.ofChannel(workspace, channel)
                .filter(Team::followsChannel)
                .ifPresent(team -> add(team, roster.among(team, Set.of(person))));
    }

    /** Somebody has left this channel. */
    public void left(WorkspaceId workspace, String channel, MemberId person) {
        teams.ofChannel(workspace, channel)
                .filter(team -> team.followsChannel() && team.has(person))
                .ifPresent(team -> change(team, Set.of(person), Set.of()));
    }

    /** Who is in this channel has to be looked at. */
    public void look(WorkspaceId workspace, String channel) {
        teams.ofChannel(workspace, channel)
                .filter(Team::followsChannel)
                .ifPresent(team -> welcome.thoseAwake(team, refresh(team).able()));
    }

    /** Who is in this user group has changed. */
    public void groupChanged(WorkspaceId workspace, String group) {
        teams.in(workspace).stream()
                .filter(team -> team.source().equals(new RosterSource.UserGroup(group)))
                .forEach(team -> welcome.thoseAwake(team, refresh(team).able()));
    }

    /** Somebody is something else to Slack now: they were deactivated or came back, became a guest or a member. */
    public void becameOther(WorkspaceId workspace, Person person) {
        List<Team> all = teams.in(workspace);
        all.stream()
                .filter(team -> team.has(person.id()) && !team.takes(person))
                .forEach(team -> change(team, Set.of(person.id()), Set.of()));
        if (!person.canTakePart()) {
            leadSuccession.canNoLongerTakePart(workspace, person.id());
            events.publishEvent(new MemberIneligible(workspace, person.id()));
        }
        all.stream().filter(team -> team.takes(person)).forEach(this::refresh);
    }

    private void add(Team team, CurrentRoster joining) {
        change(team, Set.of(), without(joining.all(), team.roster()));
        lookUpLater(team, joining.notYet());
        welcome.thoseAwake(team, joining.able());
    }

    private void lookUpLater(Team team, Set<MemberId> notYet) {
        if (!notYet.isEmpty()) {
            Instant now = clock.instant();
            lookups.putIfNone(new RosterLookup(team.workspace(), team.id(), notYet, Optional.empty(), now, now, 0));
        }
    }

    private void change(Team team, Set<MemberId> left, Set<MemberId> joined) {
        if (!left.isEmpty() || !joined.isEmpty()) {
            teams.changeRoster(team, left, joined);
            people.keep(team.workspace(), joined);
            leadSuccession.left(team, left);
            events.publishEvent(new RosterChanged(team.workspace(), team.id()));
        }
    }

    private static Set<MemberId> without(Set<MemberId> all, Set<MemberId> others) {
        Set<MemberId> left = new HashSet<>(all);
        left.removeAll(others);
        return left;
    }
}
