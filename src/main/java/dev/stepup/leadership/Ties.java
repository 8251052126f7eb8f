package dev.stepup.leadership;

import dev.stepup.workspace.MemberId;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Who named whom, as a network: how many named each person, how many ties there could have been, and how many could
 * have gone to one person. Only rows of people who answered are possible ties, for a silence is not a zero.
 */
record Ties(Map<MemberId, Integer> received, long possible, long mostForOne) {

    /** Ties as they were counted, by receiver. */
    static Ties ofCounts(Map<MemberId, Integer> received, int roster, int answered) {
        long others = Math.max(0, roster - 1);
        return new Ties(received, answered * others, others);
    }

    /** Both rounds as one, each tie counted in each round it was given. */
    Ties and(Ties other) {
        return new Ties(
                Sums.together(received, other.received), possible + other.possible, mostForOne + other.mostForOne);
    }

    OptionalDouble density() {
        long given = given();
        boolean measurable = given > 0 && possible > 0;
        return measurable ? OptionalDouble.of(Math.min(1, (double) given / possible)) : OptionalDouble.empty();
    }

    OptionalDouble centralization(int roster) {
        long given = given();
        if (given == 0 || mostForOne == 0) {
            return OptionalDouble.empty();
        }
        double highest =
                received.values().stream().mapToInt(degree -> degree).max().orElse(0);
        return OptionalDouble.of((roster * highest - given) / ((roster - 1.0) * mostForOne));
    }

    private long given() {
        return received.values().stream().mapToLong(degree -> degree).sum();
    }
}
