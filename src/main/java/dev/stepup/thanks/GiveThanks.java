package dev.stepup.thanks;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Records thanks to one person, or to several for something they did together. */
@Component
public final class GiveThanks {

    private static final String THANKS = "thanks:";

    private final Teams teams;
    private final Ballots ballots;
    private final Clock clock;

    GiveThanks(Teams teams, Ballots ballots, Clock clock) {
        this.teams = teams;
        this.ballots = ballots;
        this.clock = clock;
    }

    /** Records these thanks, all or none; thanks with a key that is known already change nothing. */
    public Outcome give(Thanks thanks) {
        if (thanks.receivers().contains(thanks.giver())) {
            return new Outcome.ToOneself();
        }
        Map<Team, Set<MemberId>> byTeam = new LinkedHashMap<>();
        Set<MemberId> strangers = new LinkedHashSet<>();
        for (MemberId receiver : thanks.receivers()) {
            sharedTeam(thanks, receiver)
                    .ifPresentOrElse(
                            team -> byTeam.computeIfAbsent(team, any -> new LinkedHashSet<>())
                                    .add(receiver),
                            () -> strangers.add(receiver));
        }
        if (!strangers.isEmpty() || byTeam.isEmpty()) {
            return new Outcome.NoTeamInCommon(strangers);
        }
        Instant at = clock.instant();
        byTeam.forEach((team, receivers) -> receivers.forEach(each -> add(thanks, team, each, at)));
        return new Outcome.Given(byTeam);
    }

    /** A ballot for each receiver, so that it counts for one of them where it cannot count for another. */
    private void add(Thanks thanks, Team team, MemberId receiver, Instant at) {
        ballots.add(new Ballot(
                thanks.workspace(),
                THANKS + thanks.key() + (thanks.receivers().size() > 1 ? ":" + receiver : ""),
                team.id(),
                Optional.empty(),
                thanks.giver(),
                at,
                Set.of(new Nomination(thanks.giver(), receiver, thanks.function())),
                Optional.of(thanks.story()),
                thanks.link(),
                true));
    }

    /** The key of the act by which these thanks were given to this receiver. */
    public static String keyOf(Ballot thanks, MemberId receiver) {
        String act = thanks.id().substring(THANKS.length());
        String one = ":" + receiver;
        return act.endsWith(one) ? act.substring(0, act.length() - one.length()) : act;
    }

    /** The team of this channel if they are all on it, else the first by name that most of them are on with this one. */
    private Optional<Team> sharedTeam(Thanks thanks, MemberId receiver) {
        return teams.of(thanks.workspace(), thanks.giver()).stream()
                .filter(team -> team.has(thanks.giver()) && team.has(receiver))
                .max(Comparator.comparing((Team team) -> team.channel().equals(thanks.channel()))
                        .thenComparing(team ->
                                thanks.receivers().stream().filter(team::has).count())
                        .thenComparing(Team::name, Comparator.reverseOrder()));
    }

    /**
     * Thanks from one person to another, or to several.
     *
     * @param link to the message where it happened
     * @param channel where it was said, which tells the team when two share several
     * @param key unique to this act, so that hearing of it twice records it once
     */
    public record Thanks(
            WorkspaceId workspace,
            MemberId giver,
            Set<MemberId> receivers,
            LeadershipFunction function,
            String story,
            Optional<String> link,
            String channel,
            String key) {

        public Thanks {
            receivers = Collections.unmodifiableSet(new LinkedHashSet<>(receivers));
        }
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It is recorded and counts for these teams, for each of them with those of the receivers. */
        record Given(Map<Team, Set<MemberId>> byTeam) implements Outcome {

            /** The names of the teams, in their order. */
            public List<String> teamNames() {
                return byTeam.keySet().stream().map(Team::name).toList();
            }
        }

        /** The giver is one of the receivers; nothing is recorded. */
        record ToOneself() implements Outcome {}

        /** The giver shares no team with these; nothing is recorded. */
        record NoTeamInCommon(Set<MemberId> receivers) implements Outcome {}
    }
}
