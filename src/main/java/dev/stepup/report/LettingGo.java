package dev.stepup.report;

import dev.stepup.leadership.Distribution;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Spread;
import dev.stepup.report.WeeklyDigest.Function;
import dev.stepup.workspace.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one lead reads beside a digest, and nobody else: what they carry more of than anyone, so that they may let go of
 * it, and what is carried most unevenly. Functions with too few mentions are left out.
 *
 * @param carried the functions that this lead was named for more often than anyone, in their order
 * @param mostUneven the function whose mentions are shared most unequally, by the corrected Gini coefficient
 */
public record LettingGo(List<Carried> carried, LeadershipFunction mostUneven) {

    /**
     * A function that a lead carried more of than anyone.
     *
     * @param others who else was named for it
     */
    public record Carried(LeadershipFunction function, Set<MemberId> others) {}

    /** What this lead is to read; empty where no function has mentions enough to say anything. */
    public static Optional<LettingGo> of(WeeklyDigest.Shown digest, MemberId lead) {
        List<Map.Entry<LeadershipFunction, Function>> telling = digest.functions().entrySet().stream()
                .filter(each -> Spread.of(each.getValue().distribution()) != Spread.TOO_FEW_MENTIONS)
                .toList();
        List<Carried> carried = telling.stream()
                .flatMap(each -> carried(each.getKey(), each.getValue(), lead).stream())
                .toList();
        // The first of them where several are alike.
        return telling.stream()
                .reduce((one, other) -> inequality(other) > inequality(one) ? other : one)
                .map(mostUneven -> new LettingGo(carried, mostUneven.getKey()));
    }

    private static double inequality(Map.Entry<LeadershipFunction, Function> found) {
        return found.getValue().distribution().correctedGini().orElse(0);
    }

    private static Optional<Carried> carried(LeadershipFunction function, Function found, MemberId lead) {
        Distribution distribution = found.distribution();
        Set<MemberId> others = new TreeSet<>(found.named());
        others.remove(lead);
        int own = distribution.mentionsOf(lead);
        boolean most = own > 0 && others.stream().allMatch(other -> distribution.mentionsOf(other) < own);
        return most ? Optional.of(new Carried(function, others)) : Optional.empty();
    }
}
