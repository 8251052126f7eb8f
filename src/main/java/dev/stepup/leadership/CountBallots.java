package dev.stepup.leadership;

import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the granted nominations of one check-in within its roster. Each giver and receiver count once for a function.
 */
public final class CountBallots {

    private CountBallots() {}

    /**
     * By how many each of those who were named was, by function. It makes no difference whether who gave thanks has
     * answered as well.
     *
     * @param ballots answers, and the thanks that go with them
     */
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

    private static boolean isGrantedWithin(Set<MemberId> roster, Nomination each) {
        return !each.isClaim() && roster.contains(each.giver()) && roster.contains(each.receiver());
    }
}
