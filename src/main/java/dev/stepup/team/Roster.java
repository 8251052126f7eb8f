package dev.stepup.team;

import dev.stepup.privacy.OptOuts;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out who is on a team now. */
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
    public Set<MemberId> of(Team team) {
        return whoCanTakePart(
                team.workspace(),
                candidates(team.workspace(), team.channel(), team.source()).orElse(team.roster()));
    }

    /** Everybody whom this source names, bots and all; empty when Slack does not say. */
    public Optional<Set<MemberId>> candidates(WorkspaceId workspace, String channel, RosterSource source) {
        if (source instanceof RosterSource.Channel) {
            return channels.members(workspace, channel);
        }
        if (source instanceof RosterSource.UserGroup group) {
            return userGroups.members(workspace, group.id());
        }
        return Optional.of(((RosterSource.Chosen) source).people());
    }

    /** Those of these who can take part: no bots, no guests, nobody who has left, nobody who has opted out. */
    public Set<MemberId> whoCanTakePart(WorkspaceId workspace, Set<MemberId> candidates) {
        Set<MemberId> able = new HashSet<>();
        people.asStored(workspace, candidates).stream()
                .filter(Person::canTakePart)
                .forEach(person -> able.add(person.id()));
        able.removeAll(optOuts.among(workspace, able));
        return Set.copyOf(able);
    }
}
