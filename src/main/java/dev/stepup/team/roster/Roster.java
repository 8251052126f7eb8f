package dev.stepup.team.roster;

import dev.stepup.privacy.OptOuts;
import dev.stepup.team.RosterSource;
import dev.stepup.team.Team;
import dev.stepup.team.people.Channels;
import dev.stepup.team.people.Members;
import dev.stepup.team.people.People;
import dev.stepup.team.people.PeopleLookup;
import dev.stepup.team.people.UserGroups;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out who is on a team. */
@Component
public final class Roster {

    private final Channels channels;
    private final UserGroups userGroups;
    private final People people;
    private final OptOuts optOuts;

    Roster(Channels channels, UserGroups userGroups, People people, OptOuts optOuts) {
        this.channels = channels;
        this.userGroups = userGroups;
        this.people = people;
        this.optOuts = optOuts;
    }

    /**
     * Those of the team's source who can take part now and have not opted out. What was stored is used where Slack does
     * not answer.
     */
    public CurrentRoster of(Team team) {
        return among(
                team,
                candidates(team.workspace(), team.channel(), team.source()) instanceof Members.Told told
                        ? told.people()
                        : team.roster());
    }

    /** Everybody whom this source names, bots and all. */
    public Members candidates(WorkspaceId workspace, String channel, RosterSource source) {
        if (source instanceof RosterSource.Channel) {
            return channels.members(workspace, channel);
        }
        if (source instanceof RosterSource.UserGroup group) {
            return userGroups.members(workspace, group.id());
        }
        return new Members.Told(((RosterSource.Chosen) source).people());
    }

    /**
     * Those of these who can take part: no bots, nobody who has left, nobody who has opted out, and guests only where they
     * are let in. People who could not be looked up yet may be any of these, and are not left out for that.
     */
    public CurrentRoster among(Team team, Set<MemberId> candidates) {
        WorkspaceId workspace = team.workspace();
        PeopleLookup found = people.look(workspace, candidates);
        Set<MemberId> able = new HashSet<>();
        found.people().stream().filter(team::takes).forEach(person -> able.add(person.id()));
        Set<MemberId> notYet = new HashSet<>(found.notYet());
        Set<MemberId> out = optOuts.among(workspace, candidates);
        able.removeAll(out);
        notYet.removeAll(out);
        return new CurrentRoster(able, notYet);
    }
}
