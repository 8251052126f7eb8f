package dev.stepup.leadership;

import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts what is granted on the ballots of one check-in, within its roster; a pair counts once for a function. */
public final class CountBallots {

    private final Set<MemberId> roster;
    private final Set<MemberId> respondents;

    private CountBallots(Set<MemberId> roster, Set<MemberId> respondents) {
        this.roster = roster;
        this.respondents = respondents;
    }

    /**
     * Who was named, by function.
     *
     * @param ballots answers, and the thanks that go with them
     */
    public static Map<LeadershipFunction, Map<MemberId, Tally.Named>> of(
            Collection<Ballot> ballots, Set<MemberId> roster, Set<MemberId> respondents) {
        CountBallots count = new CountBallots(roster, respondents);
        Set<Nomination> pairs = new HashSet<>();
        ballots.forEach(ballot -> ballot.nominations().stream()
                .filter(count::isGrantedWithinRoster)
                .forEach(pairs::add));
        return count.named(pairs);
    }

    private boolean isGrantedWithinRoster(Nomination each) {
        return !each.isClaim() && roster.contains(each.giver()) && roster.contains(each.receiver());
    }

    private Map<LeadershipFunction, Map<MemberId, Tally.Named>> named(Set<Nomination> pairs) {
        Map<LeadershipFunction, Map<MemberId, Tally.Named>> named = new EnumMap<>(LeadershipFunction.class);
        pairs.forEach(pair -> named.computeIfAbsent(pair.function(), any -> new HashMap<>())
                .merge(
                        pair.receiver(),
                        new Tally.Named(1, respondents.contains(pair.giver()) ? 1 : 0),
                        (one, other) -> new Tally.Named(one.mentions() + other.mentions(), one.ties() + other.ties())));
        return named;
    }
}
