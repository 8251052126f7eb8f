package dev.stepup.leadership.measure;

import dev.stepup.workspace.MemberId;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Who named whom in answers, as a network. Only rows of people who answered are possible ties, for a silence is not a
 * zero; thanks are no ties, whoever gave them.
 *
 * @param received how many named each person
 * @param possible how many ties those who answered could have drawn
 * @param everyones how many ties there could have been had everyone answered
 * @param mostForOne how many of the possible ones could have gone to one person
 */
record Ties(Map<MemberId, Integer> received, long possible, long everyones, long mostForOne) {

    /** Ties as they were counted, by receiver. */
    static Ties ofCounts(Map<MemberId, Integer> received, int roster, int answered) {
        long others = Math.max(0, roster - 1);
        return new Ties(received, answered * others, roster * others, Math.min(answered, others));
    }

    /** Both check-ins as one, each tie counted in each check-in it was given. */
    Ties and(Ties other) {
        return new Ties(
                MemberCounts.together(received, other.received),
                possible + other.possible,
                everyones + other.everyones,
                mostForOne + other.mostForOne);
    }

    OptionalDouble density() {
        return share(given(), possible);
    }

    /** If those who did not answer had named nobody. */
    OptionalDouble leastDensity() {
        return share(given(), everyones);
    }

    /** If those who did not answer had named everyone. */
    OptionalDouble greatestDensity() {
        return share(given() + everyones - possible, everyones);
    }

    OptionalDouble centralization(int roster) {
        long given = given();
        if (given == 0 || mostForOne == 0) {
            return OptionalDouble.empty();
        }
        double highest =
                received.values().stream().mapToInt(degree -> degree).max().orElse(0);
        return OptionalDouble.of(Math.min(1, (roster * highest - given) / ((roster - 1.0) * mostForOne)));
    }

    private OptionalDouble share(long ties, long ofAll) {
        boolean measurable = given() > 0 && possible > 0;
        return measurable ? OptionalDouble.of(Math.min(1, (double) ties / ofAll)) : OptionalDouble.empty();
    }

    private long given() {
        return received.values().stream().mapToLong(degree -> degree).sum();
    }
}
