package dev.stepup.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.RandomInput;
import dev.stepup.Tries;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.leadership.tally.ShareWithoutTitle;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.report.TrendPoint;
import dev.stepup.report.digest.LeadNote;
import dev.stepup.report.digest.Questions;
import dev.stepup.report.export.FiguresCsv;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An insider reads everything that members can read of some check-ins: each digest and its details, every summary of every
 * period, of all functions and of each, shared or their own, and what they were named for themselves. Renderers are given
 * these values and no others. They look for the count of somebody who shares a function with fewer than two others.
 */
@ExtendWith(InstancioExtension.class)
class WhatAMemberCanWorkOutTest {

    private static final int TEAM = 8;
    private static final int ANSWERED = 6;
    private static final List<MemberId> PEOPLE = CheckIns.people(TEAM);
    private static final LeadershipFunction VISIONING = LeadershipFunction.VISIONING;
    private static final LeadershipFunction RELATING = LeadershipFunction.RELATING;
    private static final int[] SHARED = {3, 1, 2, 3};

    /**
     * By brute force: of all the worlds that read the same, there is never one count alone that such a person could have.
     * In each world two check-ins have a function that up to three share, beside one that four share, of whom the second
     * leads the team.
     */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void noCountOfOneOrTwoCanBeWorkedOut(int insider) {
        Map<Object, List<int[][]>> worlds = new HashMap<>();
        for (int[] first : upTo(ANSWERED - 1)) {
            for (int[] second : List.of(new int[] {0, 2, 0}, new int[] {3, 1, 2})) {
                for (int[] shared : List.of(new int[] {3, 1, 2, 3}, new int[] {3, 2, 1, 3}, new int[] {1, 3, 2, 3})) {
                    List<Tally> checkIns = List.of(checkIn(0, first, shared), checkIn(1, second, shared));
                    worlds.computeIfAbsent(read(checkIns, PEOPLE.get(insider)), any -> new ArrayList<>())
                            .add(new int[][] {first, second});
                }
            }
        }
        worlds.values().forEach(alike -> noneIsPinned(alike, 0, insider));
    }

    private static void noneIsPinned(List<int[][]> alike, int checkIn, int insider) {
        int[] named = alike.get(0)[checkIn];
        if (Arrays.stream(named).filter(count -> count > 0).count() >= 3) {
            return;
        }
        for (int person = 0; person < named.length; person++) {
            int each = person;
            if (named[person] > 0 && person != insider) {
                assertThat(alike.stream().map(world -> world[checkIn][each]).distinct())
                        .as("count of %d in %s", person, Arrays.toString(named))
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /** Algebraically: such counts, whatever they are, change nothing at all that members read. */
    @Test
    void aCountOfOneOrTwoChangesNothingThatIsRead(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(300, input -> {
            List<int[]> one = history(input);
            List<int[]> other = history(input);
            List<int[]> counts = new ArrayList<>();
            for (int checkIn = 0; checkIn < one.size(); checkIn++) {
                counts.add(whereFewShare(one.get(checkIn), other.get(checkIn)));
            }
            MemberId outsider = PEOPLE.get(7);

            assertThat(read(checkIns(counts), outsider)).isEqualTo(read(checkIns(one), outsider));
        });
    }

    /** What three or more share can be read, so the properties above are not true of silence. */
    @Test
    void whatThreeShareIsReadInNumbers() {
        Tally.Shown few = checkIn(0, new int[] {4, 2, 0}, SHARED);
        Tally.Shown shared = checkIn(1, new int[] {4, 2, 1}, SHARED);

        assertThat(Disclosure.of(List.of(few), VISIONING, Audience.CHANNEL))
                .isEqualTo(new Disclosure.Names(Set.of(PEOPLE.get(0), PEOPLE.get(1))));
        assertThat(mentions(Disclosure.of(List.of(shared), VISIONING, Audience.CHANNEL)))
                .isEqualTo(7);
        assertThat(Disclosure.of(List.of(few, shared), VISIONING, Audience.CHANNEL))
                .isInstanceOf(Disclosure.Names.class);
        assertThat(mentions(Disclosure.of(List.of(few, shared), VISIONING, Audience.lead(PEOPLE.get(7)))))
                .isEqualTo(13);
    }

    @Test
    void aTotalLeavesOutWhatIsHeldBackAndIsNotShownWhereThatIsOneFunctionAlone() {
        Tally.Shown one = checkIn(0, new int[] {4, 2, 0}, SHARED);
        Optional<LeadershipFunction> all = Optional.empty();

        assertThat(summary(List.of(one), all, Audience.CHANNEL).together()).isEqualTo(new Disclosure.HeldBack());
        assertThat(mentions(
                        summary(List.of(one), all, Audience.lead(PEOPLE.get(7))).together()))
                .isEqualTo(6 + 9);
        Map<LeadershipFunction, Map<MemberId, Integer>> counts = new EnumMap<>(one.functions());
        counts.put(LeadershipFunction.INVENTING, named(1, 0, 0));
        Tally.Shown twoHeldBack = CheckIns.tally(0, TEAM, counts, ANSWERED, Set.of());
        assertThat(mentions(summary(List.of(twoHeldBack), all, Audience.CHANNEL).together()))
                .isEqualTo(9);
    }

    @Test
    void leadsReadNumbersPerPersonFromFiveAnswersOn() {
        Map<LeadershipFunction, Map<MemberId, Integer>> counts =
                Map.of(VISIONING, named(2, 1, 0), RELATING, named(1, 1, 1));
        Tally.Shown four = CheckIns.tally(0, TEAM, counts, 4, Set.of());
        Tally.Shown five = CheckIns.tally(1, TEAM, counts, 5, Set.of());
        Audience lead = Audience.lead(PEOPLE.get(7));
        Anonymity three = new Anonymity(false, 3);

        assertThat(lead.readsNumbersPerPerson(four)).isFalse();
        assertThat(lead.readsNumbersPerPerson(five)).isTrue();
        assertThat(Disclosure.of(List.of(four), VISIONING, lead)).isInstanceOf(Disclosure.Names.class);
        assertThat(mentions(Disclosure.of(List.of(four), RELATING, lead))).isEqualTo(3);
        assertThat(LeadNote.of(four, PEOPLE.get(0))).isEmpty();
        assertThat(FiguresCsv.tellsPeople(List.of(five))).isTrue();
        assertThat(FiguresCsv.tellsPeople(List.of(four, five))).isFalse();
        var both = (LeadSummary.Shown) new SumUp(three, 7, lead).of(weeks(), List.of(five), Optional.empty());
        assertThat(both.mentionsOf()).containsOnlyKeys(PEOPLE);
        assertThat(lead.readsNumbersOf(PEOPLE.get(0), List.of(four, five))).isFalse();
        assertThat(lead.readsNumbersOf(PEOPLE.get(7), List.of(four, five))).isTrue();
        assertThat(Audience.member(PEOPLE.get(0)).readsNumbersOf(PEOPLE.get(1), List.of(five)))
                .isFalse();
    }

    /** All that this person can read of these check-ins. */
    private static List<Object> read(List<Tally> checkIns, MemberId reader) {
        List<Object> read = new ArrayList<>();
        for (Audience audience : List.of(Audience.CHANNEL, Audience.member(reader))) {
            for (int from = 0; from < checkIns.size(); from++) {
                for (int to = from; to < checkIns.size(); to++) {
                    List<Tally> period = checkIns.subList(from, to + 1);
                    read.add(summary(period, Optional.of(VISIONING), audience));
                    read.add(summary(period, Optional.empty(), audience));
                }
            }
            checkIns.forEach(each -> {
                Map<LeadershipFunction, Disclosure> digest = new TreeMap<>();
                Arrays.stream(LeadershipFunction.values())
                        .forEach(function ->
                                digest.put(function, Disclosure.of(List.of((Tally.Shown) each), function, audience)));
                read.add(digest);
                read.add(ShareWithoutTitle.of(List.of((Tally.Shown) each), audience));
                read.add(TrendPoint.of((Tally.Shown) each));
                read.add(Questions.about(digest, each.origin().day()));
            });
        }
        return read;
    }

    private static LeadSummary.Shown summary(
            List<? extends Tally> checkIns, Optional<LeadershipFunction> function, Audience audience) {
        return (LeadSummary.Shown)
                new SumUp(Anonymity.USUAL, TEAM, audience).of(weeks(), List.copyOf(checkIns), function);
    }

    private static Period weeks() {
        return new Period(CheckIns.FIRST_MONDAY, CheckIns.FIRST_MONDAY.plusWeeks(9));
    }

    private static long mentions(Disclosure reading) {
        return ((Disclosure.Numbers) reading).figures().mentions();
    }

    private static List<int[]> history(RandomInput input) {
        return input.listOf(4, 4, () -> input.intsOf(4, 4, () -> input.between(1, 5) <= 3 ? 0 : input.between(1, 6)));
    }

    /** The same people as in the first, as often as in the second where fewer than three share it. */
    private static int[] whereFewShare(int[] one, int[] other) {
        Set<Integer> sharing = new HashSet<>();
        IntStream.range(0, one.length).filter(i -> one[i] > 0).forEach(sharing::add);
        return sharing.size() >= 3
                ? one
                : IntStream.range(0, one.length)
                        .map(i -> one[i] == 0 ? 0 : Math.max(1, other[i]))
                        .toArray();
    }

    private static List<Tally> checkIns(List<int[]> counts) {
        return IntStream.range(0, counts.size())
                .mapToObj(week -> (Tally) checkIn(week, counts.get(week), SHARED))
                .toList();
    }

    /** Of one function that few may share, and of one that others share; the second person leads. */
    private static Tally.Shown checkIn(int week, int[] few, int[] shared) {
        return CheckIns.tally(
                week, TEAM, Map.of(VISIONING, named(few), RELATING, named(shared)), ANSWERED, Set.of(PEOPLE.get(1)));
    }

    private static Map<MemberId, Integer> named(int... counts) {
        Map<MemberId, Integer> named = new HashMap<>();
        IntStream.range(0, counts.length).filter(i -> counts[i] > 0).forEach(i -> named.put(PEOPLE.get(i), counts[i]));
        return named;
    }

    private static List<int[]> upTo(int most) {
        List<int[]> all = new ArrayList<>();
        IntStream.rangeClosed(0, most)
                .forEach(a -> IntStream.rangeClosed(0, most)
                        .forEach(b -> IntStream.rangeClosed(0, most).forEach(c -> all.add(new int[] {a, b, c}))));
        return all;
    }
}
