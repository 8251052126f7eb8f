package dev.stepup.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.RandomInput;
import dev.stepup.Tries;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
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

/** What nobody learns, whatever they ask for and however often: who gave which answer. */
@ExtendWith(InstancioExtension.class)
class AnonymityPropertiesTest {

    private static final int WEEKS = 6;
    private static final Audience LEAD = Audience.lead(new MemberId("U_LEAD"));

    /** How many answer in each week, of how many people, and whom each of them names. */
    record History(int size, List<Integer> answered, List<Integer> named) {

        List<Ballot> answers(int week) {
            List<MemberId> people = CheckIns.people(size);
            return IntStream.range(0, Math.min(size, answered.get(week)))
                    .mapToObj(i -> {
                        int choice = named.get((week * 7 + i) % named.size());
                        return CheckIns.answer(
                                week,
                                people.get(i),
                                LeadershipFunction.values()[choice % 4],
                                List.of(people.get(choice % size)));
                    })
                    .toList();
        }

        Tally tally(int week) {
            return CheckIns.tally(week, size, answers(week));
        }
    }

    /** Two summaries differ by whole check-ins, each of which enough people answered. */
    @Test
    void comparingTwoSummariesTellsOfNoGroupSmallerThanTheMinimum(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            History history = history(input);
            int[] one = period(input);
            int[] other = period(input);
            Set<Tally.Shown> difference = new HashSet<>(checkIns(history, one));
            Set<Tally.Shown> second = new HashSet<>(checkIns(history, other));
            Set<Tally.Shown> both = new HashSet<>(difference);
            both.retainAll(second);
            difference.addAll(second);
            difference.removeAll(both);

            int minimum = Anonymity.USUAL.minimumOf(history.size());
            assertThat(difference)
                    .allSatisfy(checkIn -> assertThat(checkIn.answered()).isGreaterThanOrEqualTo(minimum));
            assertThat(both)
                    .allSatisfy(checkIn -> assertThat(checkIn.answered()).isGreaterThanOrEqualTo(minimum));
        });
    }

    /** Where fewer than the minimum answered, what they answered can be read nowhere. */
    @Test
    void anAnswerAmongTooFewChangesNothingThatCanBeRead(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            History history = history(input);
            int[] period = period(input);
            int week = input.between(0, WEEKS - 1);
            Tally tooFew = CheckIns.tally(week, history.size(), few(history, week, 1));
            Tally otherwise = CheckIns.tally(week, history.size(), few(history, week, 2));

            assertThat(read(history, period, Map.of(week, tooFew)))
                    .isEqualTo(read(history, period, Map.of(week, otherwise)));
        });
    }

    /** One answer more, where it is still one too few, changes only how many answered. */
    @Test
    void untilEnoughHaveAnsweredOneMoreAnswerShowsNothing(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            History history = history(input);
            int week = input.between(0, WEEKS - 1);
            List<Ballot> all = few(history, week, 1);
            for (int answered = 0; answered <= all.size(); answered++) {
                assertThat(CheckIns.tally(week, history.size(), all.subList(0, answered)))
                        .isInstanceOf(Tally.TooFew.class);
            }
        });
    }

    /** A check-in that nobody answers changes no figure. */
    @Test
    void aSilentCheckInAddsNothing(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            History history = history(input);
            int[] period = period(input);
            Tally silent = CheckIns.tally(period[1], history.size(), List.of());
            List<Tally> with = new ArrayList<>(tallies(history, period, Map.of()));
            List<Tally> without = List.copyOf(with);
            with.add(silent);

            assertThat(figures(history, with)).isEqualTo(figures(history, without));
        });
    }

    private static History history(RandomInput input) {
        return new History(
                input.between(3, 12),
                input.listOf(WEEKS, WEEKS, () -> input.between(0, 12)),
                input.listOf(40, 40, () -> input.between(0, 47)));
    }

    private static int[] period(RandomInput input) {
        int one = input.between(0, WEEKS - 1);
        int other = input.between(0, WEEKS - 1);
        return new int[] {Math.min(one, other), Math.max(one, other)};
    }

    private static List<Ballot> few(History history, int week, int shift) {
        List<MemberId> people = CheckIns.people(history.size());
        return IntStream.range(0, Anonymity.USUAL.minimumOf(history.size()) - 1)
                .limit(history.size())
                .mapToObj(i -> CheckIns.answer(
                        week,
                        people.get(i),
                        LeadershipFunction.VISIONING,
                        List.of(people.get((i + shift) % history.size()))))
                .toList();
    }

    private static Set<Tally.Shown> checkIns(History history, int[] period) {
        return Set.copyOf(Anonymity.USUAL.allowed(tallies(history, period, Map.of())));
    }

    private static Object read(History history, int[] period, Map<Integer, Tally> instead) {
        return figures(history, tallies(history, period, instead));
    }

    private static List<Tally> tallies(History history, int[] period, Map<Integer, Tally> instead) {
        return IntStream.rangeClosed(period[0], period[1])
                .mapToObj(week -> instead.getOrDefault(week, history.tally(week)))
                .toList();
    }

    private static LeadSummary sum(History history, List<Tally> tallies) {
        Period weeks = new Period(
                CheckIns.FIRST_MONDAY, CheckIns.FIRST_MONDAY.plusWeeks(WEEKS).minusDays(1));
        return new SumUp(Anonymity.USUAL, history.size(), LEAD).of(weeks, tallies, Optional.empty());
    }

    /** All that can be read of people: how often each was named for each function. */
    private static Object figures(History history, List<Tally> tallies) {
        if (!(sum(history, tallies) instanceof LeadSummary.Shown shown)) {
            return "nothing";
        }
        Map<MemberId, Object> figures = new TreeMap<>(shown.mentionsOf());
        return figures + " by " + shown.answered();
    }
}
