package dev.stepup.leadership.tally;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.measure.Distribution;
import dev.stepup.leadership.measure.SpreadFigures;
import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an audience may read of how mentions fell, in one check-in or in several. It is made of whole check-ins, so that
 * what one reading holds and another does not is never less than a check-in in which three or more share a function.
 */
public sealed interface Disclosure {

    /** Whether nobody was named. */
    default boolean hasNoData() {
        return this instanceof Numbers numbers && numbers.figures().mentions() == 0
                || this instanceof Mentions mentions && mentions.mentions() == 0;
    }

    /** Mentions alone, because so few were asked that neither names nor figures that count people are told. */
    record Mentions(long mentions) implements Disclosure {}

    /**
     * Numbers.
     *
     * @param named who has mentions; nobody where there is no data
     */
    record Numbers(Set<MemberId> named, SpreadFigures figures) implements Disclosure {}

    /**
     * Names and nothing else, because in one of the check-ins fewer than three people share the mentions.
     *
     * @param named who has mentions
     */
    record Names(Set<MemberId> named) implements Disclosure {}

    /** Nothing: names would tell too much, or the rest of a total would tell what was left out of it. */
    record HeldBack() implements Disclosure {}

    /** Those of these functions that are read in numbers. */
    static Set<LeadershipFunction> inNumbers(Map<LeadershipFunction, Disclosure> readings) {
        return readings.entrySet().stream()
                .filter(each -> each.getValue() instanceof Numbers)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What this audience may read of one function in these check-ins, of which there is at least one. */
    static Disclosure of(Collection<Tally.Shown> tallies, LeadershipFunction function, Audience audience) {
        boolean numbers = tallies.stream().allMatch(tally -> audience.readsNumbersOf(function, tally));
        boolean names = namesPeople(tallies);
        if (numbers) {
            return of(sum(tallies.stream().map(tally -> tally.distribution(function))), names);
        }
        return names
                ? new Names(tallies.stream()
                        .flatMap(tally -> tally.named(function).stream())
                        .filter(member -> !member.isStandIn())
                        .collect(Collectors.toUnmodifiableSet()))
                : new HeldBack();
    }

    /**
     * The total of these readings of these check-ins: without functions that are not read in numbers; nothing where that
     * is only one of several, which a total known from elsewhere would then give away.
     */
    static Disclosure together(Collection<Tally.Shown> tallies, Map<LeadershipFunction, Disclosure> readings) {
        if (readings.size() == 1) {
            return readings.values().iterator().next();
        }
        List<LeadershipFunction> told = readings.entrySet().stream()
                .filter(each -> each.getValue() instanceof Numbers || each.getValue() instanceof Mentions)
                .map(Map.Entry::getKey)
                .toList();
        if (told.isEmpty() || readings.size() - told.size() == 1) {
            return new HeldBack();
        }
        return of(sum(tallies.stream().flatMap(tally -> told.stream().map(tally::distribution))), namesPeople(tallies));
    }

    private static Disclosure of(Distribution distribution, boolean names) {
        return names
                ? new Numbers(known(distribution.named()), SpreadFigures.of(distribution))
                : new Mentions(distribution.mentions());
    }

    /** Without those who were erased; their mentions still count. */
    private static Set<MemberId> known(Set<MemberId> named) {
        return named.stream().filter(member -> !member.isStandIn()).collect(Collectors.toUnmodifiableSet());
    }

    private static Distribution sum(Stream<Distribution> distributions) {
        return distributions.reduce(Distribution::and).orElseThrow();
    }

    /** Whether so many were asked in each of these check-ins that people are named and counted. */
    static boolean namesPeople(Collection<Tally.Shown> tallies) {
        return tallies.stream().allMatch(Tally.Shown::namesPeople);
    }
}
