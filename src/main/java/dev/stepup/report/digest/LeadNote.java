package dev.stepup.report.digest;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.measure.Spread;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.workspace.MemberId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one lead reads in private with a digest: what they carry more of than anyone, so that they may hand it over, and
 * what rests on the fewest people. Functions with too few mentions are left out.
 *
 * @param carried the functions that this lead was named for more often than anyone, in their order
 * @param restsOnFewest the function with the smallest effective number of leaders, which its word is found from as well
 */
public record LeadNote(List<Carried> carried, LeadershipFunction restsOnFewest) {

    /**
     * A function that a lead carried more of than anyone.
     *
     * @param others who else was named for it
     */
    public record Carried(LeadershipFunction function, Set<MemberId> others) {}

    /**
     * What this lead is to read; empty where no function has mentions enough to say anything, and where too few answered
     * for leads to read how often one person was named.
     */
    public static Optional<LeadNote> of(Tally.Shown tally, MemberId lead) {
        if (!Audience.lead(lead).readsNumbersPerPerson(tally)) {
            return Optional.empty();
        }
        List<LeadershipFunction> telling = Arrays.stream(LeadershipFunction.values())
                .filter(function -> Spread.of(tally.distribution(function)) != Spread.TOO_FEW_MENTIONS)
                .toList();
        List<Carried> carried = telling.stream()
                .flatMap(function -> carried(function, tally, lead).stream())
                .toList();
        // The first of them if several are equal.
        return telling.stream()
                .reduce((one, other) -> leaders(tally, other) < leaders(tally, one) ? other : one)
                .map(fewest -> new LeadNote(carried, fewest));
    }

    private static double leaders(Tally.Shown tally, LeadershipFunction function) {
        return tally.distribution(function).effectiveLeaders().orElseThrow();
    }

    private static Optional<Carried> carried(LeadershipFunction function, Tally.Shown tally, MemberId lead) {
        Set<MemberId> others = new TreeSet<>(tally.named(function));
        others.remove(lead);
        int own = tally.mentionsOf(lead, function);
        boolean most = own > 0 && others.stream().allMatch(other -> tally.mentionsOf(other, function) < own);
        others.removeIf(MemberId::isStandIn);
        return most ? Optional.of(new Carried(function, others)) : Optional.empty();
    }
}
