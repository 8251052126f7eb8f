package dev.stepup.leadership.tally;

import dev.stepup.leadership.CheckInAnswers;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.measure.Change;
import dev.stepup.leadership.measure.CompareCheckIns;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the last check-ins of a team compare with as many before them, found out once, when the last of them was counted.
 *
 * @param checkIns how many there are of each; 0 where nothing was compared
 * @param changes by function; empty where nothing was compared
 */
public record Comparison(int checkIns, Map<LeadershipFunction, Change> changes) {

    /** Nothing was compared. */
    public static final Comparison NONE = new Comparison(0, Map.of());

    /** In single ones hardly anything can be seen; in more than these, too much else has happened. */
    private static final int FEWEST = 4;

    private static final int MOST = 12;

    public Comparison {
        changes = Map.copyOf(changes);
    }

    /** How many check-ins are looked at in all. */
    public static int lookedAt() {
        return 2 * MOST;
    }

    /**
     * The later half of these check-ins with the earlier.
     *
     * @param answers theirs, oldest first; of an odd number the oldest is left out
     * @param tallies theirs, in the same order
     */
    public static Comparison of(List<CheckInAnswers> answers, List<Tally.Shown> tallies) {
        int each = Math.min(MOST, answers.size() / 2);
        if (each < FEWEST) {
            return NONE;
        }
        int end = answers.size();
        return new Comparison(
                each,
                new CompareCheckIns(
                                answers.subList(end - 2 * each, end - each),
                                answers.subList(end - each, end),
                                tallies.subList(end - 2 * each, end).stream()
                                        .flatMap(tally -> tally.roster().stream())
                                        .toList())
                        .ofSpread());
    }

    /** The same of these functions alone. */
    public Comparison of(Collection<LeadershipFunction> functions) {
        Map<LeadershipFunction, Change> some = new EnumMap<>(LeadershipFunction.class);
        changes.forEach((function, change) -> {
            if (functions.contains(function)) {
                some.put(function, change);
            }
        });
        return new Comparison(checkIns, some);
    }

    /** What rose and fell, in the functions' order. */
    public Map<LeadershipFunction, Change> called() {
        Map<LeadershipFunction, Change> called = new TreeMap<>(changes);
        called.values().retainAll(Set.of(Change.RISE, Change.FALL));
        return called;
    }

    /** Whether all that can be said is that the team is too small. */
    public boolean isOfTooSmallATeam() {
        return changes.containsValue(Change.TEAM_TOO_SMALL);
    }
}
