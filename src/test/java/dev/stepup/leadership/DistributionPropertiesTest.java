package dev.stepup.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every team and every round. */
class DistributionPropertiesTest {

    private static final double ROUNDING = 1e-9;
    private static final List<MemberId> PEOPLE = Rounds.people(8);
    private static final List<Function<Distribution, OptionalDouble>> UNIT_FREE = List.of(
            Distribution::effectiveNumber, Distribution::evenness, Distribution::gini, Distribution::correctedGini);

    @Property
    void everyMeasureStaysInItsRange(@ForAll("rounds") List<Nomination> round, @ForAll("somePeople") List<MemberId> r) {
        var people = Distribution.of(round, PEOPLE, r);
        assertWithin(people.density(), 0, 1);
        assertWithin(people.centralization(), 0, 1);
        assertWithin(people.decentralization(), 0, 1);
        assertWithin(people.evenness(), 0, 1);
        assertWithin(people.gini(), 0, 1 - 1.0 / PEOPLE.size());
        assertWithin(people.correctedGini(), 0, 1);
        assertWithin(people.effectiveNumber(), 1, people.people());
        assertThat(people.absenceFactor().orElse(1)).isBetween(1, PEOPLE.size());
        assertThat(people.effectiveNumber().isPresent()).isEqualTo(people.mentions() > 0);
        people.unbiasedEffectiveNumber()
                .ifPresent(unbiased -> assertThat(unbiased)
                        .isGreaterThanOrEqualTo(people.effectiveNumber().orElseThrow() - ROUNDING));
    }

    @Property
    void mentionsAddUp(@ForAll("rounds") List<Nomination> round) {
        var people = Distribution.of(round, PEOPLE, PEOPLE);
        assertThat(PEOPLE.stream().mapToLong(people::mentionsOf).sum()).isEqualTo(people.mentions());
        assertThat(people.mentions())
                .isEqualTo(round.stream().filter(n -> !n.isClaim()).distinct().count());
    }

    @Property
    void claimsNeverCount(@ForAll("rounds") List<Nomination> round) {
        var boasted = new ArrayList<>(round);
        PEOPLE.forEach(member -> Arrays.stream(LeadershipFunction.values())
                .forEach(f -> boasted.add(new Nomination(member, member, f))));
        assertSame(Distribution.of(boasted, PEOPLE, PEOPLE), Distribution.of(round, PEOPLE, PEOPLE));
    }

    @Property
    void orderAndRepetitionDoNotMatter(@ForAll("rounds") List<Nomination> round, @ForAll Random random) {
        var repeated = new ArrayList<>(round);
        repeated.addAll(round);
        Collections.shuffle(repeated, random);
        assertSame(Distribution.of(repeated, PEOPLE, PEOPLE), Distribution.of(round, PEOPLE, PEOPLE));
    }

    @Property
    void whoIsWhoDoesNotMatter(@ForAll("rounds") List<Nomination> round, @ForAll Random random) {
        var swapped = new ArrayList<>(PEOPLE);
        Collections.shuffle(swapped, random);
        Function<MemberId, MemberId> swap = member -> swapped.get(PEOPLE.indexOf(member));
        var renamed = round.stream()
                .map(n -> new Nomination(swap.apply(n.giver()), swap.apply(n.receiver()), n.function()))
                .toList();
        assertSame(Distribution.of(renamed, PEOPLE, PEOPLE), Distribution.of(round, PEOPLE, PEOPLE));
    }

    @Property
    void allTheSameTimesMoreIsNoOtherSpread(
            @ForAll("counts") int[] counts, @ForAll @IntRange(min = 2, max = 50) int k) {
        var once = Rounds.counts(counts);
        var more = Rounds.counts(Arrays.stream(counts).map(count -> count * k).toArray());
        UNIT_FREE.forEach(measure -> assertClose(measure.apply(more), measure.apply(once)));
        assertThat(more.absenceFactor()).isEqualTo(once.absenceFactor());
    }

    @Property
    void someoneNeverNamedMakesItLessEvenButNoOneMoreEffective(@ForAll("counts") int[] counts) {
        var team = Rounds.counts(counts);
        var larger = Rounds.counts(Arrays.copyOf(counts, counts.length + 1));
        assertClose(larger.effectiveNumber(), team.effectiveNumber());
        assertClose(larger.unbiasedEffectiveNumber(), team.unbiasedEffectiveNumber());
        assertThat(larger.absenceFactor()).isEqualTo(team.absenceFactor());
        assertThat(larger.gini().orElse(1)).isGreaterThan(team.gini().orElse(0));
        assertThat(larger.evenness().orElse(0))
                .isLessThanOrEqualTo(team.evenness().orElse(0));
    }

    @Property
    void twoRoundsTogetherHaveTheMentionsOfBoth(
            @ForAll("rounds") List<Nomination> one, @ForAll("rounds") List<Nomination> other) {
        var first = Distribution.of(one, PEOPLE, PEOPLE);
        var second = Distribution.of(other, PEOPLE, PEOPLE);
        assertThat(first.and(second).mentions()).isEqualTo(first.mentions() + second.mentions());
        assertSame(first.and(second), second.and(first));
        assertWithin(first.and(second).centralization(), 0, 1);
        assertWithin(first.and(second).density(), 0, 1);
    }

    @Property
    void sharesOfAGroupAndOfTheRestAddUpToAll(
            @ForAll("rounds") List<Nomination> round, @ForAll("somePeople") List<MemberId> leads) {
        var people = Distribution.of(round, PEOPLE, PEOPLE);
        var title = new HashSet<>(leads);
        people.shareOf(title)
                .ifPresent(with -> people.shareWithoutTitle(title).ifPresent(without -> {
                    assertThat(with.ofMentions() + without.ofMentions()).isEqualTo(1, within(ROUNDING));
                    assertThat(with.ofRoster() + without.ofRoster()).isEqualTo(1, within(ROUNDING));
                }));
    }

    @Provide
    Arbitrary<List<Nomination>> rounds() {
        var person = Arbitraries.of(PEOPLE);
        return Combinators.combine(person, person, Arbitraries.of(LeadershipFunction.class))
                .as(Nomination::new)
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<MemberId>> somePeople() {
        return Arbitraries.of(PEOPLE).list().uniqueElements().ofMinSize(1).ofMaxSize(7);
    }

    @Provide
    Arbitrary<int[]> counts() {
        return Arbitraries.integers()
                .between(0, 40)
                .array(int[].class)
                .ofMinSize(2)
                .ofMaxSize(12)
                .filter(counts -> IntStream.of(counts).sum() > 0);
    }

    private static void assertSame(Distribution actual, Distribution expected) {
        assertThat(actual.mentions()).isEqualTo(expected.mentions());
        assertThat(actual.people()).isEqualTo(expected.people());
        assertThat(actual.absenceFactor()).isEqualTo(expected.absenceFactor());
        UNIT_FREE.forEach(measure -> assertClose(measure.apply(actual), measure.apply(expected)));
        assertClose(actual.unbiasedEffectiveNumber(), expected.unbiasedEffectiveNumber());
        assertClose(actual.density(), expected.density());
        assertClose(actual.centralization(), expected.centralization());
    }

    private static void assertClose(OptionalDouble actual, OptionalDouble expected) {
        assertThat(actual.isPresent()).isEqualTo(expected.isPresent());
        assertThat(actual.orElse(0)).isEqualTo(expected.orElse(0), within(ROUNDING));
    }

    private static void assertWithin(OptionalDouble measure, double least, double most) {
        measure.ifPresent(value -> assertThat(value).isBetween(least, most));
    }
}
