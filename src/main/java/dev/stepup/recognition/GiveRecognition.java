package dev.stepup.recognition;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Records that somebody stepped up, as a colleague saw it. */
@Component
public final class GiveRecognition {

    private final Teams teams;
    private final Ballots ballots;
    private final Clock clock;

    GiveRecognition(Teams teams, Ballots ballots, Clock clock) {
        this.teams = teams;
        this.ballots = ballots;
        this.clock = clock;
    }

    /** Records these thanks; thanks with a key that is known already change nothing. */
    public Outcome give(Thanks thanks) {
        if (thanks.giver().equals(thanks.receiver())) {
            return new Outcome.ToOneself();
        }
        Optional<Team> team = sharedTeam(thanks);
        if (team.isEmpty()) {
            return new Outcome.NoTeamInCommon();
        }
        ballots.add(new Ballot(
                thanks.workspace(),
                "thanks:" + thanks.key(),
                team.get().id(),
                Optional.empty(),
                thanks.giver(),
                clock.instant(),
                Set.of(new Nomination(thanks.giver(), thanks.receiver(), thanks.function())),
                Optional.of(thanks.story()),
                thanks.link(),
                true));
        return new Outcome.Given(team.get());
    }

    /** The team of this channel if both are on it, else the first by name that both are on. */
    private Optional<Team> sharedTeam(Thanks thanks) {
        List<Team> shared = teams.of(thanks.workspace(), thanks.giver()).stream()
                .filter(team -> team.has(thanks.giver()) && team.has(thanks.receiver()))
                .toList();
        return shared.stream()
                .filter(team -> team.channel().equals(thanks.channel()))
                .findFirst()
                .or(() -> shared.stream().findFirst());
    }

    /**
     * Thanks from one person to another.
     *
     * @param link to the message where it happened
     * @param channel where it was said, which tells the team when two share several
     * @param key unique to this act, so that hearing of it twice records it once
     */
    public record Thanks(
            WorkspaceId workspace,
            MemberId giver,
            MemberId receiver,
            LeadershipFunction function,
            String story,
            Optional<String> link,
            String channel,
            String key) {}

    /** What came of it. */
    public sealed interface Outcome {

        /** It is recorded and counts for this team. */
        record Given(Team team) implements Outcome {}

        /** Giver and receiver are one; nothing is recorded. */
        record ToOneself() implements Outcome {}

        /** The two share no team; nothing is recorded. */
        record NoTeamInCommon() implements Outcome {}
    }
}
