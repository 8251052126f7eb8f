package dev.stepup.report;

import dev.stepup.leadership.Anonymity;
import dev.stepup.leadership.Change;
import dev.stepup.leadership.Distribution;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Measure;
import dev.stepup.leadership.Share;
import dev.stepup.leadership.Tally;
import dev.stepup.report.LeadSummary.Found;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sums up check-ins that enough people answered, and nothing else. Whatever period, function or person is asked for, the
 * figures are made of whole check-ins, each of which at least the minimum answered; so the group they show is never
 * smaller than that, nor is what one summary holds and another does not.
 */
final class SumUp {

    private final Anonymity anonymity;
    private final int rosterSize;

    /** By the rules of a team that has this size now. */
    SumUp(Anonymity anonymity, int rosterSize) {
        this.anonymity = anonymity;
        this.rosterSize = rosterSize;
    }

    /**
     * Sums up.
     *
     * @param weeks whole ones
     * @param all what is reported of them
     * @param earlier what is reported of as many weeks before
     */
    LeadSummary of(Period weeks, List<Tally> all, List<Tally> earlier, Optional<LeadershipFunction> function) {
        List<Tally.Shown> shown = anonymity.allowed(all);
        int leftOut = all.size() - shown.size();
        if (shown.isEmpty()) {
            Optional<Tally> fullest = all.stream().max(Comparator.comparingInt(Tally::answered));
            return new LeadSummary.Withheld(
                    weeks,
                    fullest.map(Tally::answered).orElse(0),
                    fullest.map(Tally::asked).orElse(rosterSize),
                    leftOut,
                    fullest.map(anonymity::minimumOf).orElseGet(() -> anonymity.minimumOf(rosterSize)));
        }
        List<LeadershipFunction> functions = function.map(List::of).orElse(List.of(LeadershipFunction.values()));
        List<Tally.Shown> before = comparable(shown, anonymity.allowed(earlier));
        return new LeadSummary.Shown(
                weeks,
                Turnout.of(shown),
                leftOut,
                byFunction(functions, shown, before),
                found(shown, before, functions),
                function.isPresent() ? Optional.empty() : shareWithoutTitle(shown),
                shown,
                namesPeople(shown));
    }

    private static Map<LeadershipFunction, Found> byFunction(
            List<LeadershipFunction> functions, List<Tally.Shown> shown, List<Tally.Shown> before) {
        Map<LeadershipFunction, Found> found = new EnumMap<>(LeadershipFunction.class);
        functions.forEach(function -> found.put(function, found(shown, before, List.of(function))));
        return found;
    }

    private static Found found(List<Tally.Shown> shown, List<Tally.Shown> before, List<LeadershipFunction> functions) {
        Distribution now =
                distributions(shown, functions).reduce(Distribution::and).orElseThrow();
        return new Found(
                now,
                distributions(before, functions)
                        .reduce(Distribution::and)
                        .map(past -> Change.between(past, now, Measure.EFFECTIVE_NUMBER)));
    }

    private static Stream<Distribution> distributions(List<Tally.Shown> rounds, List<LeadershipFunction> functions) {
        return rounds.stream().flatMap(round -> functions.stream().map(round::distribution));
    }

    /** A change is one of how many people carried it, so there is none where people are not counted. */
    private static List<Tally.Shown> comparable(List<Tally.Shown> now, List<Tally.Shown> before) {
        return namesPeople(now) && namesPeople(before) ? before : List.of();
    }

    private static Optional<Share> shareWithoutTitle(List<Tally.Shown> shown) {
        return namesPeople(shown) ? Share.withoutTitle(shown) : Optional.empty();
    }

    private static boolean namesPeople(List<Tally.Shown> shown) {
        return shown.stream().allMatch(Tally.Shown::namesPeople);
    }
}
