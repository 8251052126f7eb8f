package dev.stepup.demo;

import dev.stepup.leadership.LeadershipFunction;
import java.util.List;
import java.util.Map;

/**
 * How leadership is spread in the demo team: for each function, who comes to mind first, and how far beyond them, week
 * by week. Sensemaking and Visioning begin with few and open up; Relating is carried by many; Inventing moves about.
 */
final class Leanings {

    private static final Map<LeadershipFunction, List<String>> FIRST_TO_COME_TO_MIND = Map.of(
            LeadershipFunction.SENSEMAKING,
            List.of("U0CHEN", "U0FATIMA", "U0ANA", "U0BO", "U0HANA", "U0DARA", "U0ELI", "U0GORAN"),
            LeadershipFunction.RELATING,
            List.of("U0HANA", "U0BO", "U0DARA", "U0ANA", "U0GORAN", "U0FATIMA", "U0CHEN", "U0ELI"),
            LeadershipFunction.VISIONING,
            List.of("U0ANA", "U0DARA", "U0FATIMA", "U0CHEN", "U0BO", "U0ELI", "U0HANA", "U0GORAN"),
            LeadershipFunction.INVENTING,
            List.of("U0ELI", "U0GORAN", "U0BO", "U0CHEN", "U0HANA", "U0DARA", "U0FATIMA", "U0ANA"));
    private static final Map<LeadershipFunction, List<Double>> REACH = Map.of(
            LeadershipFunction.SENSEMAKING, List.of(0.6, 0.9, 1.4, 2.2, 3.0, 2.4),
            LeadershipFunction.RELATING, List.of(5.0, 4.0, 7.0, 5.0, 8.0),
            LeadershipFunction.VISIONING, List.of(0.3, 0.4, 0.9, 1.3, 2.0, 2.8),
            LeadershipFunction.INVENTING, List.of(1.2, 2.4, 1.0, 3.0));
    private static final Map<LeadershipFunction, Integer> MOST_NAMED = Map.of(
            LeadershipFunction.SENSEMAKING, 2,
            LeadershipFunction.RELATING, 3,
            LeadershipFunction.VISIONING, 1,
            LeadershipFunction.INVENTING, 2);

    private Leanings() {}

    /** How many people somebody names for this function at the most. */
    static int mostNamed(LeadershipFunction function) {
        return MOST_NAMED.getOrDefault(function, 1);
    }

    /** How likely this person is to be named, against the others; more than 0. */
    static double weight(LeadershipFunction function, String person, int week) {
        List<String> order = FIRST_TO_COME_TO_MIND.getOrDefault(function, List.of());
        List<Double> reach = REACH.getOrDefault(function, List.of(1.0));
        int moved = function == LeadershipFunction.INVENTING ? week : 0;
        int known = order.indexOf(person);
        int place = known < 0 ? order.size() : Math.floorMod(known - moved, order.size());
        return Math.exp(-place / reach.get(week % reach.size()));
    }
}
