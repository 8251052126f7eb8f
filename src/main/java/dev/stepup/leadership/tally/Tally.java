package dev.stepup.leadership.tally;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Weeks;
import dev.stepup.leadership.measure.Distribution;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The result of one check-in, counted once when its digest is posted. Its figures never change afterwards; the people go
 * from it once its team keeps them no longer.
 */
public sealed interface Tally {

    /** Whose check-in it was, and which. */
    Origin origin();

    /** How many of those asked answered. */
    int answered();

    /** How many were asked; who was away is not among them. */
    int asked();

    /**
     * Which check-in this is.
     *
     * @param checkIn its id
     * @param day when it opened, where the team is
     * @param until thanks given before this moment are counted, and later ones with the next
     */
    record Origin(WorkspaceId workspace, String team, String checkIn, LocalDate day, Instant until) {

        /** The Monday of the week it counts for. */
        public LocalDate week() {
            return Weeks.of(day);
        }
    }

    /**
     * Enough answered. Who gave what is not kept, nor who answered.
     *
     * @param roster who could be named
     * @param leads those of them who led the team then
     * @param functions for each function, by how many each of those who were named was, in the answers and the thanks of
     *     this check-in; claims are left out
     * @param answers the same in the answers alone; of check-ins that were counted before the two were told apart, in both
     * @param comparison with the check-ins before, as it was found when this one was counted
     * @param storiesGone whether its stories, where nobody reads who told them, are shown on nobody's page any more
     */
    record Shown(
            Origin origin,
            int answered,
            int asked,
            Set<MemberId> roster,
            Set<MemberId> leads,
            Map<LeadershipFunction, Map<MemberId, Integer>> functions,
            Map<LeadershipFunction, Map<MemberId, Integer>> answers,
            Comparison comparison,
            boolean storiesGone)
            implements Tally {

        /** One whose stories can be shown. */
        public Shown(
                Origin origin,
                int answered,
                int asked,
                Set<MemberId> roster,
                Set<MemberId> leads,
                Map<LeadershipFunction, Map<MemberId, Integer>> functions,
                Map<LeadershipFunction, Map<MemberId, Integer>> answers,
                Comparison comparison) {
            this(origin, answered, asked, roster, leads, functions, answers, comparison, false);
        }

        public Shown {
            roster = Set.copyOf(roster);
            leads = Set.copyOf(leads);
            functions = Map.copyOf(functions);
            answers = Map.copyOf(answers);
        }

        /** Whether so many were asked that people are named and counted; people who were away can't have named them. */
        public boolean namesPeople() {
            return Anonymity.namesPeopleIn(asked);
        }

        /** The same, compared with the check-ins before. */
        public Shown comparedAs(Comparison found) {
            return new Shown(origin, answered, asked, roster, leads, functions, answers, found, storiesGone);
        }

        /** Who was named for this function. */
        public Set<MemberId> named(LeadershipFunction function) {
            return functions.getOrDefault(function, Map.of()).entrySet().stream()
                    .filter(each -> each.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** By how many this person was named for this function; 0 for somebody outside the roster. */
        public int mentionsOf(MemberId member, LeadershipFunction function) {
            return functions.getOrDefault(function, Map.of()).getOrDefault(member, 0);
        }

        /** How this check-in was spread; a period is the sum of those of its check-ins. */
        public Distribution distribution(LeadershipFunction function) {
            return Distribution.ofCounts(
                    functions.getOrDefault(function, Map.of()),
                    answers.getOrDefault(function, Map.of()),
                    roster,
                    answered);
        }
    }

    /**
     * Enough answered, longer ago than its team keeps answers: the figures as they were reported, of nobody any more. It
     * is read alone and is part of no sum.
     *
     * @param people how many could be named
     * @param mentions for each function, by how many each of those who were named was, in ascending order
     * @param answers the same in the answers alone, in an order of its own
     */
    record FiguresAlone(
            Origin origin,
            int answered,
            int asked,
            int people,
            Map<LeadershipFunction, List<Integer>> mentions,
            Map<LeadershipFunction, List<Integer>> answers)
            implements Tally {

        public FiguresAlone {
            mentions = Map.copyOf(mentions);
            answers = Map.copyOf(answers);
        }

        /** What is kept of this one without its people. */
        public static FiguresAlone of(Shown shown) {
            return new FiguresAlone(
                    shown.origin(),
                    shown.answered(),
                    shown.asked(),
                    shown.roster().size(),
                    ascending(shown.functions()),
                    ascending(shown.answers()));
        }

        private static Map<LeadershipFunction, List<Integer>> ascending(
                Map<LeadershipFunction, Map<MemberId, Integer>> counts) {
            return counts.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey,
                            each -> each.getValue().values().stream()
                                    .filter(count -> count > 0)
                                    .sorted()
                                    .toList()));
        }

        /** The same with a stand-in in each place, so that its figures are read as others are. */
        public Shown inStandIns() {
            List<MemberId> roster = IntStream.range(0, people)
                    .mapToObj(place -> MemberId.standIn("" + place))
                    .toList();
            return new Shown(
                    origin,
                    answered,
                    asked,
                    Set.copyOf(roster),
                    Set.of(),
                    placed(mentions, roster),
                    placed(answers, roster),
                    Comparison.NONE);
        }

        private static Map<LeadershipFunction, Map<MemberId, Integer>> placed(
                Map<LeadershipFunction, List<Integer>> counts, List<MemberId> roster) {
            return counts.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey,
                            each -> IntStream.range(0, each.getValue().size())
                                    .boxed()
                                    .collect(Collectors.toMap(roster::get, each.getValue()::get))));
        }
    }

    /**
     * Too few answered; nothing else is kept, and it is part of no sum.
     *
     * @param minimum how many must have answered then
     */
    record TooFew(Origin origin, int answered, int asked, int minimum) implements Tally {}
}
