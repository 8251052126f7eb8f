package dev.stepup.leadership.measure;

import dev.stepup.leadership.CheckInAnswers;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares two runs of check-ins of one team. People repeat themselves and weeks have events of their own, so single
 * mentions are not independent of each other; swapping them calls a change where there is none about three times as often
 * as it should. So whole givers are swapped, all their answers of one run for all of the other; and whole check-ins; and a
 * change is called only where it is rarer than chance by both, at 5 %.
 *
 * <p>Four functions at once are corrected after Holm 1979. A question that was decided beforehand, of one function and in
 * one direction, needs no correction.
 */
public final class CompareCheckIns {

    private static final double LEVEL = .05;
    private static final int FEWEST_GIVERS_FOR_ALL = 8;
    private static final int FEWEST_GIVERS_FOR_ONE = 5;

    private final List<CheckInAnswers> before;
    private final List<CheckInAnswers> after;
    private final Map<MemberId, Integer> receivers = new HashMap<>();
    private final List<MemberId> givers;

    /**
     * Before and after.
     *
     * @param rosters everyone who was on the roster of any of these check-ins
     */
    public CompareCheckIns(List<CheckInAnswers> before, List<CheckInAnswers> after, Collection<MemberId> rosters) {
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        new TreeSet<>(rosters).forEach(member -> receivers.put(member, receivers.size()));
        this.givers = Stream.concat(before.stream(), after.stream())
                .flatMap(checkIn -> checkIn.byGiver().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** How the spread of each of the four functions changed. */
    public Map<LeadershipFunction, Change> ofSpread() {
        Map<LeadershipFunction, Change> changes = new EnumMap<>(LeadershipFunction.class);
        if (givers.size() < FEWEST_GIVERS_FOR_ALL) {
            List.of(LeadershipFunction.values()).forEach(each -> changes.put(each, Change.TEAM_TOO_SMALL));
            return changes;
        }
        Map<LeadershipFunction, Double> chances = new EnumMap<>(LeadershipFunction.class);
        List.of(LeadershipFunction.values())
                .forEach(each -> chances.put(each, chance(each, Figure.SPREAD, Direction.EITHER)));
        List<Map.Entry<LeadershipFunction, Double>> rarestFirst =
                chances.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
        boolean called = true;
        for (int i = 0; i < rarestFirst.size(); i++) {
            LeadershipFunction function = rarestFirst.get(i).getKey();
            called = called && rarestFirst.get(i).getValue() <= LEVEL / (rarestFirst.size() - i);
            changes.put(function, called ? direction(function) : Change.NOT_CALLED);
        }
        return changes;
    }

    /** Whether the spread of this function alone rose, a question decided beforehand. */
    public Change ofSpread(LeadershipFunction function, boolean rise) {
        return one(function, Figure.SPREAD, rise);
    }

    /** Whether this person's share of this function rose or else fell, a question decided beforehand. */
    public Change ofShare(MemberId person, LeadershipFunction function, boolean rise) {
        int place = receivers.getOrDefault(person, -1);
        return place < 0 ? Change.NOT_CALLED : one(function, Figure.shareOf(place), rise);
    }

    private Change one(LeadershipFunction function, Figure figure, boolean rise) {
        if (givers.size() < FEWEST_GIVERS_FOR_ONE) {
            return Change.TEAM_TOO_SMALL;
        }
        boolean called = chance(function, figure, rise ? Direction.RISE : Direction.FALL) <= LEVEL;
        return called ? rise ? Change.RISE : Change.FALL : Change.NOT_CALLED;
    }

    private Change direction(LeadershipFunction function) {
        return swapsOfGivers(function).difference(Figure.SPREAD) > 0 ? Change.RISE : Change.FALL;
    }

    /** How often chance alone would do it, by whichever way of swapping makes it less rare; 1 with too few mentions. */
    double chance(LeadershipFunction function, Figure figure, Direction direction) {
        Permutations givers = swapsOfGivers(function);
        if (givers.fewestMentions() < Spread.MINIMUM_MENTIONS) {
            return 1;
        }
        double byGivers = givers.chance(figure, direction);
        return byGivers > LEVEL
                ? byGivers
                : Math.max(byGivers, swapsOfCheckIns(function).chance(figure, direction));
    }

    private Permutations swapsOfGivers(LeadershipFunction function) {
        return Permutations.ofPairs(
                givers.stream().map(giver -> sum(before, giver, function)).toArray(int[][]::new),
                givers.stream().map(giver -> sum(after, giver, function)).toArray(int[][]::new));
    }

    private Permutations swapsOfCheckIns(LeadershipFunction function) {
        return Permutations.ofPlaces(
                before.stream().map(checkIn -> counts(checkIn, function)).toArray(int[][]::new),
                after.stream().map(checkIn -> counts(checkIn, function)).toArray(int[][]::new));
    }

    private int[] sum(List<CheckInAnswers> run, MemberId giver, LeadershipFunction function) {
        int[] counts = new int[receivers.size()];
        run.forEach(checkIn -> add(checkIn.byGiver().getOrDefault(giver, Set.of()), function, counts));
        return counts;
    }

    private int[] counts(CheckInAnswers checkIn, LeadershipFunction function) {
        int[] counts = new int[receivers.size()];
        checkIn.byGiver().values().forEach(named -> add(named, function, counts));
        return counts;
    }

    private void add(Set<Nomination> named, LeadershipFunction function, int[] counts) {
        named.stream()
                .filter(each -> each.function() == function)
                .map(each -> receivers.get(each.receiver()))
                .forEach(place -> counts[place]++);
    }
}
