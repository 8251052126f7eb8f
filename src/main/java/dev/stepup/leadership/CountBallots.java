package dev.stepup.leadership;

import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the granted nominations of one check-in within its roster. Each giver and receiver count once for a function in
 * answers, and once in thanks.
 *
 * <p>The two are counted apart because people know who thanked them. If a mention in both counted once, somebody's own
 * count would leave out those who thanked them, and tell what the few others answered.
 */
public final class CountBallots {

    private CountBallots() {}

    /** By how many each of those who were named was, by function, in answers alone or in thanks alone. */
    public static Map<LeadershipFunction, Map<MemberId, Integer>> of(Collection<Ballot> ballots, Set<MemberId> roster) {
        Set<Nomination> pairs = new HashSet<>();
        ballots.forEach(ballot -> ballot.nominations().stream()
                .filter(each -> isGrantedWithin(roster, each))
                .forEach(pairs::add));
        Map<LeadershipFunction, Map<MemberId, Integer>> named = new EnumMap<>(LeadershipFunction.class);
        pairs.forEach(pair ->
                named.computeIfAbsent(pair.function(), any -> new HashMap<>()).merge(pair.receiver(), 1, Integer::sum));
        return named;
    }

    /**
     * The same in both together.
     *
     * @param thanks those that go with the answers; it makes no difference whether who gave them has answered as well
     */
    public static Map<LeadershipFunction, Map<MemberId, Integer>> together(
            Collection<Ballot> answers, Collection<Ballot> thanks, Set<MemberId> roster) {
        Map<LeadershipFunction, Map<MemberId, Integer>> named = of(answers, roster);
        of(thanks, roster)
                .forEach((function, counts) -> counts.forEach((receiver, count) ->
                        named.computeIfAbsent(function, any -> new HashMap<>()).merge(receiver, count, Integer::sum)));
        return named;
    }

    private static boolean isGrantedWithin(Set<MemberId> roster, Nomination each) {
        return !each.isClaim() && roster.contains(each.giver()) && roster.contains(each.receiver());
    }
}
