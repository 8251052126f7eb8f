package dev.stepup.report.summary;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.leadership.tally.ShareWithoutTitle;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.report.TrendPoint;
import dev.stepup.report.Turnout;
import dev.stepup.workspace.MemberId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sums up check-ins that enough people answered, and nothing else. Whatever period, function or person is asked for, the
 * figures are made of whole check-ins, each of which at least the minimum answered; so the group they show is never
 * smaller than that, nor is what one summary holds and another does not.
 */
final class SumUp {

    private final Anonymity anonymity;
    private final int rosterSize;
    private final Audience audience;

    /** By the rules of a team that has this size now, for this audience. */
    SumUp(Anonymity anonymity, int rosterSize, Audience audience) {
        this.anonymity = anonymity;
        this.rosterSize = rosterSize;
        this.audience = audience;
    }

    /**
     * Sums up.
     *
     * @param weeks whole ones
     * @param all what is reported of them
     */
    LeadSummary of(Period weeks, List<Tally> all, Optional<LeadershipFunction> function) {
        KeptCheckIns kept = KeptCheckIns.of(all);
        List<Tally.Shown> shown = anonymity.allowed(kept.tallies());
        int leftOut = kept.tallies().size() - shown.size();
        if (shown.isEmpty()) {
            Optional<Tally> fullest = kept.tallies().stream().max(Comparator.comparingInt(Tally::answered));
            return new LeadSummary.Withheld(
                    weeks,
                    fullest.map(Tally::answered).orElse(0),
                    fullest.map(Tally::asked).orElse(rosterSize),
                    leftOut,
                    kept.lastExpired(),
                    fullest.map(anonymity::minimumOf).orElseGet(() -> anonymity.minimumOf(rosterSize)));
        }
        Map<LeadershipFunction, Disclosure> functions = new EnumMap<>(LeadershipFunction.class);
        function.map(List::of)
                .orElse(List.of(LeadershipFunction.values()))
                .forEach(each -> functions.put(each, Disclosure.of(shown, each, audience)));
        Tally.Shown last = shown.get(shown.size() - 1);
        return new LeadSummary.Shown(
                weeks,
                Turnout.of(shown),
                leftOut,
                kept.lastExpired(),
                functions,
                Disclosure.together(shown, functions),
                function.isPresent() ? Optional.empty() : ShareWithoutTitle.of(shown, audience),
                last.comparison().of(Disclosure.inNumbers(functions)),
                last.origin().day(),
                shown.stream().map(TrendPoint::of).toList(),
                shown.stream().allMatch(Tally.Shown::namesPeople),
                mentionsOf(shown, functions.keySet()));
    }

    private Map<MemberId, Map<LeadershipFunction, Integer>> mentionsOf(
            List<Tally.Shown> shown, Set<LeadershipFunction> functions) {
        return shown.stream()
                .flatMap(tally -> tally.roster().stream())
                .distinct()
                .filter(member -> audience.readsNumbersOf(member, shown))
                .collect(
                        Collectors.toUnmodifiableMap(member -> member, member -> mentionsOf(member, shown, functions)));
    }

    private static Map<LeadershipFunction, Integer> mentionsOf(
            MemberId member, List<Tally.Shown> shown, Set<LeadershipFunction> functions) {
        Map<LeadershipFunction, Integer> mentions = new EnumMap<>(LeadershipFunction.class);
        functions.forEach(function -> mentions.put(
                function,
                shown.stream()
                        .mapToInt(tally -> tally.mentionsOf(member, function))
                        .sum()));
        return mentions;
    }
}
