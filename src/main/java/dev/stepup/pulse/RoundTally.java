package dev.stepup.pulse;

import dev.stepup.leadership.LeadershipFunction;
import java.time.LocalDate;
import java.util.Map;

/**
 * What came of a round that was shown, kept so that later reports need not count it again.
 *
 * @param day when it opened, where the team is
 * @param functions of all four
 */
public record RoundTally(LocalDate day, Map<LeadershipFunction, Total> functions) {

    /** What came of this function. */
    public Total of(LeadershipFunction function) {
        return functions.getOrDefault(function, new Total(0, 0));
    }

    /**
     * One function in one round.
     *
     * @param mentions how often anybody was named
     * @param people how many different people were named
     */
    public record Total(int mentions, int people) {}
}
