package dev.stepup.leadership;

import static dev.stepup.leadership.Change.FALL;
import static dev.stepup.leadership.Change.RISE;
import static dev.stepup.leadership.Measure.EFFECTIVE_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChangePropertiesTest {

    @Property(tries = 100)
    void readsTheSameEachTimeWhoeverThePeopleAre(
            @ForAll("periods") List<int[]> people, @ForAll Measure measure, @ForAll Random random) {
        Change told = between(people, measure);
        assertThat(between(people, measure)).isEqualTo(told);
        var swapped = new ArrayList<>(people);
        Collections.shuffle(swapped, random);
        assertThat(between(swapped, measure)).isEqualTo(told);
    }

    @Property(tries = 100)
    void neverSaysRiseWhereTheNumberFell(@ForAll("periods") List<int[]> people) {
        double before = period(people, 0).effectiveNumber().orElse(0);
        double after = period(people, 1).effectiveNumber().orElse(0);
        assertThat(between(people, EFFECTIVE_NUMBER)).isNotEqualTo(after > before ? FALL : RISE);
    }

    /** A team that does not change is said to have changed about once in twenty; a generous bound on 400 such teams. */
    @Example
    void chanceAloneIsSeldomCalledAChange() {
        var random = new SplittableRandom(7);
        long alarms = IntStream.range(0, 400)
                .filter(i -> {
                    var change = Change.between(chance(30, random), chance(20, random), EFFECTIVE_NUMBER);
                    return change == RISE || change == FALL;
                })
                .count();
        assertThat(alarms).isBetween(4L, 36L);
    }

    @Provide
    Arbitrary<List<int[]>> periods() {
        return Arbitraries.integers()
                .between(0, 9)
                .array(int[].class)
                .ofSize(2)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    private static Distribution chance(int mentions, SplittableRandom random) {
        int[] counts = new int[7];
        IntStream.range(0, mentions).forEach(i -> counts[random.nextInt(7)]++);
        return Rounds.counts(counts);
    }

    private static Change between(List<int[]> people, Measure measure) {
        return Change.between(period(people, 0), period(people, 1), measure);
    }

    private static Distribution period(List<int[]> people, int which) {
        return Rounds.counts(people.stream().mapToInt(counts -> counts[which]).toArray());
    }
}
