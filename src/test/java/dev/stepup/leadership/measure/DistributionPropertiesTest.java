package dev.stepup.leadership.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stepup.RandomInput;
import dev.stepup.Tries;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
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
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every team and every check-in. */
@ExtendWith(InstancioExtension.class)
class DistributionPropertiesTest {

    private static final double ROUNDING = 1e-9;
    private static final List<MemberId> PEOPLE = CheckIns.people(8);
    private static final List<Function<Distribution, OptionalDouble>> UNIT_FREE = List.of(
            Distribution::effectiveNumber, Distribution::evenness, Distribution::gini, Distribution::correctedGini);

    @Test
    void everyMeasureStaysInItsRange(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            List<Nomination> checkIn = checkIn(input);
            List<MemberId> r = somePeople(input);
            var people = Distribution.of(checkIn, PEOPLE, r);
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
        });
    }

    @Test
    void mentionsAddUp(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            List<Nomination> checkIn = checkIn(input);
            var people = Distribution.of(checkIn, PEOPLE, PEOPLE);
            assertThat(PEOPLE.stream().mapToLong(people::mentionsOf).sum()).isEqualTo(people.mentions());
            assertThat(people.mentions())
                    .isEqualTo(checkIn.stream()
                            .filter(n -> !n.isClaim())
                            .distinct()
                            .count());
        });
    }

    @Test
    void claimsNeverCount(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            List<Nomination> checkIn = checkIn(input);
            var boasted = new ArrayList<>(checkIn);
            PEOPLE.forEach(member -> Arrays.stream(LeadershipFunction.values())
                    .forEach(f -> boasted.add(new Nomination(member, member, f))));
            assertSame(Distribution.of(boasted, PEOPLE, PEOPLE), Distribution.of(checkIn, PEOPLE, PEOPLE));
        });
    }

    @Test
    void orderAndRepetitionDoNotMatter(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            List<Nomination> checkIn = checkIn(input);
            Random random = input.random();
            var repeated = new ArrayList<>(checkIn);
            repeated.addAll(checkIn);
            Collections.shuffle(repeated, random);
            assertSame(Distribution.of(repeated, PEOPLE, PEOPLE), Distribution.of(checkIn, PEOPLE, PEOPLE));
        });
    }

    @Test
    void whoIsWhoDoesNotMatter(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            List<Nomination> checkIn = checkIn(input);
            Random random = input.random();
            var swapped = new ArrayList<>(PEOPLE);
            Collections.shuffle(swapped, random);
            Function<MemberId, MemberId> swap = member -> swapped.get(PEOPLE.indexOf(member));
            var renamed = checkIn.stream()
                    .map(n -> new Nomination(swap.apply(n.giver()), swap.apply(n.receiver()), n.function()))
                    .toList();
            assertSame(Distribution.of(renamed, PEOPLE, PEOPLE), Distribution.of(checkIn, PEOPLE, PEOPLE));
        });
    }

    @Test
    void allTheSameTimesMoreIsNoOtherSpread(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            int[] counts = counts(input);
            int k = input.between(2, 50);
            var once = CheckIns.counts(counts);
            var more = CheckIns.counts(
                    Arrays.stream(counts).map(count -> count * k).toArray());
            UNIT_FREE.forEach(measure -> assertClose(measure.apply(more), measure.apply(once)));
            assertThat(more.absenceFactor()).isEqualTo(once.absenceFactor());
        });
    }

    @Test
    void someoneNeverNamedMakesItLessEvenButNoOneMoreEffective(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            int[] counts = counts(input);
            var team = CheckIns.counts(counts);
            var larger = CheckIns.counts(Arrays.copyOf(counts, counts.length + 1));
            assertClose(larger.effectiveNumber(), team.effectiveNumber());
            assertClose(larger.unbiasedEffectiveNumber(), team.unbiasedEffectiveNumber());
            assertThat(larger.absenceFactor()).isEqualTo(team.absenceFactor());
            assertThat(larger.gini().orElse(1)).isGreaterThan(team.gini().orElse(0));
            assertThat(larger.evenness().orElse(0))
                    .isLessThanOrEqualTo(team.evenness().orElse(0));
        });
    }

    @Test
    void twoCheckInsTogetherHaveTheMentionsOfBoth(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            List<Nomination> one = checkIn(input);
            List<Nomination> other = checkIn(input);
            var first = Distribution.of(one, PEOPLE, PEOPLE);
            var second = Distribution.of(other, PEOPLE, PEOPLE);
            assertThat(first.and(second).mentions()).isEqualTo(first.mentions() + second.mentions());
            assertSame(first.and(second), second.and(first));
            assertWithin(first.and(second).centralization(), 0, 1);
            assertWithin(first.and(second).density(), 0, 1);
        });
    }

    @Test
    void sharesOfAGroupAndOfTheRestAddUpToAll(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            List<Nomination> checkIn = checkIn(input);
            List<MemberId> leads = somePeople(input);
            var people = Distribution.of(checkIn, PEOPLE, PEOPLE);
            var title = new HashSet<>(leads);
            people.shareOf(title)
                    .ifPresent(with -> people.shareWithoutTitle(title).ifPresent(without -> {
                        assertThat(with.ofMentions() + without.ofMentions()).isEqualTo(1, within(ROUNDING));
                        assertThat(with.ofRoster() + without.ofRoster()).isEqualTo(1, within(ROUNDING));
                    }));
        });
    }

    private static List<Nomination> checkIn(RandomInput input) {
        return CheckIns.nominations(input, PEOPLE, 60);
    }

    private static List<MemberId> somePeople(RandomInput input) {
        var shuffled = new ArrayList<>(PEOPLE);
        Collections.shuffle(shuffled, input.random());
        return shuffled.subList(0, input.between(1, 7));
    }

    private static int[] counts(RandomInput input) {
        int[] counts = input.intsOf(2, 12, () -> input.between(0, 40));
        if (IntStream.of(counts).sum() == 0) {
            counts[input.between(0, counts.length - 1)] = 1;
        }
        return counts;
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
