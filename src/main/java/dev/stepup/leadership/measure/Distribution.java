package dev.stepup.leadership.measure;

import dev.stepup.leadership.Nomination;
import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The mentions of one or several functions, across the people of a roster.
 *
 * <p>Each measure is empty where there is no data (nobody was mentioned; that is never a 0) and where it is not defined
 * (fewer than two people on the roster). All of them are linear in the mentions, but for sorting the roster.
 */
public final class Distribution {

    private final Map<MemberId, Integer> mentions;
    private final Ties ties;
    private final Counts counts;

    private Distribution(Map<MemberId, Integer> mentions, Ties ties) {
        this.mentions = mentions;
        this.ties = ties;
        this.counts =
                new Counts(mentions.values().stream().mapToInt(count -> count).toArray());
    }

    /**
     * The answers of one check-in. Claims are left out, and so is whatever comes from people who did not answer, or comes
     * from or goes to people outside the roster: measured is what a team grants its own. The same giver, receiver and
     * function count once.
     *
     * @param nominations of one function or of several; of several, someone named for two functions by one person has
     *     two mentions but one tie, which is there when they were named for any function
     * @param respondents who answered, if only with "nobody"; people outside the roster are left out
     */
    public static Distribution of(
            Collection<Nomination> nominations, Collection<MemberId> roster, Collection<MemberId> respondents) {
        Set<MemberId> people = new HashSet<>(roster);
        Set<MemberId> answered = new HashSet<>(respondents);
        answered.retainAll(people);
        Network network = Network.of(
                nominations.stream()
                        .filter(each -> answered.contains(each.giver()))
                        .toList(),
                people);
        return new Distribution(network.mentions(), Ties.ofCounts(network.ties(), people.size(), answered.size()));
    }

    /** The same of one check-in of one function that was counted before and had no thanks: each mention is a tie. */
    public static Distribution ofCounts(Map<MemberId, Integer> mentions, Collection<MemberId> roster, int answered) {
        return ofCounts(mentions, mentions, roster, answered);
    }

    /**
     * One check-in of one function that was counted before, claims left out.
     *
     * @param mentions in answers and thanks, by receiver; people outside the roster are left out
     * @param ties in answers alone, likewise
     * @param answered how many of the roster answered
     * @throws IllegalArgumentException when a count is negative
     */
    public static Distribution ofCounts(
            Map<MemberId, Integer> mentions, Map<MemberId, Integer> ties, Collection<MemberId> roster, int answered) {
        Map<MemberId, Integer> counted = within(roster, mentions);
        return new Distribution(counted, Ties.ofCounts(within(roster, ties), counted.size(), answered));
    }

    private static Map<MemberId, Integer> within(Collection<MemberId> roster, Map<MemberId, Integer> counts) {
        Map<MemberId, Integer> counted = MemberCounts.ofNothing(roster);
        counted.replaceAll((member, none) -> counts.getOrDefault(member, none));
        return counted;
    }

    /**
     * This check-in and another as one period: a mention counts in each check-in it was given, the roster is everyone who was
     * on either. Density is over all rows of all check-ins;
     * centralization is against one person having been named by everyone in every check-in.
     */
    public Distribution and(Distribution other) {
        return new Distribution(MemberCounts.together(mentions, other.mentions), ties.and(other.ties));
    }

    /** How many mentions there are, m. */
    public long mentions() {
        return mentions.values().stream().mapToLong(count -> count).sum();
    }

    /** How many mentions this person has; 0 for someone outside the roster. */
    public int mentionsOf(MemberId member) {
        return mentions.getOrDefault(member, 0);
    }

    /** Who was mentioned. */
    public Set<MemberId> named() {
        return mentions.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many different people were mentioned. */
    public int people() {
        return (int) mentions.values().stream().filter(count -> count > 0).count();
    }

    /** How many people are on the roster, n. */
    public int rosterSize() {
        return mentions.size();
    }

    /**
     * Sum of x_ij / (r (n - 1)), 0..1: how much of all possible naming the r people who answered did (Carson, Tesluk and
     * Marrone 2007). Thanks are no ties, alike whether their giver answered or not.
     */
    public OptionalDouble density() {
        return ties.density();
    }

    /** Sum of x_ij / (n (n - 1)), 0..1: the density if those who did not answer had named nobody. */
    public OptionalDouble leastDensity() {
        return ties.leastDensity();
    }

    /** (Sum of x_ij + (n - r) (n - 1)) / (n (n - 1)), 0..1: the density if those who did not answer had named everyone. */
    public OptionalDouble greatestDensity() {
        return ties.greatestDensity();
    }

    /**
     * Sum of (max d - d_j) / ((n - 1) min(r, n - 1)), at most 1: 1 is a star, where all r who answered name the same one
     * (Freeman 1979; against the star that r can draw, as Smith and Moody 2013 advise for missing answers).
     */
    public OptionalDouble centralization() {
        return ties.centralization(rosterSize());
    }

    /** 1 - centralization, 0..1 (Mayo, Meindl and Pastor 2003). */
    public OptionalDouble decentralization() {
        OptionalDouble centralization = centralization();
        return centralization.isEmpty() ? centralization : OptionalDouble.of(1 - centralization.getAsDouble());
    }

    /** How many people, if they shared evenly, would be as spread: 1 / sum p^2, 1..min(m, n) (Hill 1973, order 2). */
    public OptionalDouble effectiveNumber() {
        return counts.effectiveNumber();
    }

    /** The same corrected for few mentions: m (m - 1) / sum c (c - 1), at least 1; empty when no one has two. */
    public OptionalDouble unbiasedEffectiveNumber() {
        return counts.unbiasedEffectiveNumber();
    }

    /**
     * As if so many people shared the mentions equally, 1..n: the unbiased effective number, at most everyone. This is
     * the one measure of spread that is told: words, numbers and orders come from it.
     */
    public OptionalDouble effectiveLeaders() {
        return counts.effectiveLeaders();
    }

    /** H / ln n, 0..1, with the roster as the base, so that people never named count (after Pielou 1966). */
    public OptionalDouble evenness() {
        return counts.evenness();
    }

    /** Gini coefficient of mentions over the roster, 0..1 - 1/n, where 0 is an even spread. */
    public OptionalDouble gini() {
        return counts.gini();
    }

    /** Gini times n / (n - 1), 0..1, where 1 is all mentions on one person (Dixon et al. 1987). */
    public OptionalDouble correctedGini() {
        return counts.correctedGini();
    }

    /** The fewest people who together have at least half of the mentions, 1..n (CHAOSS contributor absence factor). */
    public OptionalInt absenceFactor() {
        return counts.absenceFactor();
    }

    /** What part of the mentions these people have, beside their part of the roster; empty when none is on it. */
    Optional<Share> shareOf(Set<MemberId> group) {
        long inGroup = mentions.keySet().stream().filter(group::contains).count();
        if (inGroup == 0 || mentions() == 0 || rosterSize() < 2) {
            return Optional.empty();
        }
        long theirs = group.stream().mapToLong(this::mentionsOf).sum();
        return Optional.of(new Share((double) theirs / mentions(), (double) inGroup / rosterSize()));
    }

    /** Share without the title: of everyone on the roster who does not lead it; empty when all do. */
    public Optional<Share> shareWithoutTitle(Set<MemberId> leads) {
        return shareOf(mentions.keySet().stream()
                .filter(member -> !leads.contains(member))
                .collect(Collectors.toSet()));
    }

    /** How often each was mentioned, without saying who is who. */
    Counts counts() {
        return counts;
    }
}
