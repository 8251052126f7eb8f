package dev.stepup.team;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets rosters follow what happens in Slack. Hearing of a thing twice changes nothing. */
@Component
public final class KeepRosters {

    private final Teams teams;
    private final Roster roster;
    private final Welcome welcome;
    private final ApplicationEventPublisher events;

    KeepRosters(Teams teams, Roster roster, Welcome welcome, ApplicationEventPublisher events) {
        this.teams = teams;
        this.roster = roster;
        this.welcome = welcome;
        this.events = events;
    }

    /**
     * Follows where the roster comes from; returns who is on the team now. Whoever is new is welcomed when they are about
     * to be asked, which is not in the night.
     */
    public Set<MemberId> refresh(Team team) {
        Set<MemberId> now = roster.of(team);
        change(team, without(team.roster(), now), without(now, team.roster()));
        return now;
    }

    /** Somebody has come into this channel. */
    public void joined(WorkspaceId workspace, String channel, MemberId person) {
        teams.ofChannel(workspace, channel)
                .filter(Team::followsChannel)
                .ifPresent(team -> add(team, roster.whoCanTakePart(workspace, Set.of(person))));
    }

    /** Somebody has left this channel. */
    public void left(WorkspaceId workspace, String channel, MemberId person) {
        teams.ofChannel(workspace, channel)
                .filter(team -> team.followsChannel() && team.has(person))
                .ifPresent(team -> change(team, Set.of(person), Set.of()));
    }

    /** Who is in this user group has changed. */
    public void groupChanged(WorkspaceId workspace, String group) {
        teams.in(workspace).stream()
                .filter(team -> team.source().equals(new RosterSource.UserGroup(group)))
                .forEach(team -> welcome.thoseAwake(team, refresh(team)));
    }

    /** Somebody can take part no more: they were deactivated, or are a guest now. */
    public void canNoLongerTakePart(WorkspaceId workspace, MemberId person) {
        teams.in(workspace).stream()
                .filter(team -> team.has(person))
                .forEach(team -> change(team, Set.of(person), Set.of()));
    }

    /** Somebody can take part who could not before. */
    public void canTakePartNow(WorkspaceId workspace) {
        teams.in(workspace).forEach(this::refresh);
    }

    private void add(Team team, Set<MemberId> people) {
        change(team, Set.of(), without(people, team.roster()));
        welcome.thoseAwake(team, people);
    }

    private void change(Team team, Set<MemberId> left, Set<MemberId> joined) {
        if (!left.isEmpty() || !joined.isEmpty()) {
            teams.changeRoster(team, left, joined);
            events.publishEvent(new RosterChanged(team.workspace(), team.id()));
        }
    }

    private static Set<MemberId> without(Set<MemberId> all, Set<MemberId> others) {
        Set<MemberId> left = new HashSet<>(all);
        left.removeAll(others);
        return left;
    }
}
