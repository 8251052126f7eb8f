package dev.stepup.report;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Tally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many people were named in one check-in, which is what its digest says by their names.
 *
 * @param day when it opened, where the team is
 */
public record TrendPoint(LocalDate day, Map<LeadershipFunction, Integer> people) {

    /** What a line of past check-ins shows of this one. */
    public static TrendPoint of(Tally.Shown tally) {
        return new TrendPoint(
                tally.origin().day(),
                Arrays.stream(LeadershipFunction.values())
                        .collect(Collectors.toMap(
                                Function.identity(),
                                function -> tally.named(function).size())));
    }
}
