package dev.stepup.team;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds out who is on a team now. */
@Component
public final class Roster {

    private final Channels channels;
    private final People people;

    Roster(Channels channels, People people) {
        this.channels = channels;
        this.people = people;
    }

    /**
     * Those on the team's roster who can take part now; for a team that follows its channel, whoever is in it. What was
     * stored is used where Slack does not answer.
     */
    public Set<MemberId> of(Team team) {
        Optional<Set<MemberId>> inChannel =
                team.followsChannel() ? channels.members(team.workspace(), team.channel()) : Optional.empty();
        return whoCanTakePart(team.workspace(), inChannel.orElse(team.roster()));
    }

    /** Those of these who can take part: people of this workspace, no bots, no guests, nobody who has left. */
    public Set<MemberId> whoCanTakePart(WorkspaceId workspace, Set<MemberId> candidates) {
        return people.findAll(workspace, candidates).stream()
                .filter(Person::canTakePart)
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
