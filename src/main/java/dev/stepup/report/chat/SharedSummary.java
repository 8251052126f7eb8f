package dev.stepup.report.chat;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.report.summary.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The summary that a button refers to, as the button's value.
 *
 * @param look a hash of what the person has seen, so that nothing else is posted; 0 before they have
 */
record SharedSummary(String team, Period weeks, Optional<LeadershipFunction> function, int look) {

    private static final String BETWEEN = "|";

    String carried() {
        return String.join(
                BETWEEN,
                weeks.from().toString(),
                weeks.to().toString(),
                function.map(Enum::name).orElse(""),
                "" + look,
                team);
    }

    /** What a button carries; empty when it is none of ours. */
    static Optional<SharedSummary> read(String carried) {
        String[] parts = carried.split("\\" + BETWEEN, 5);
        if (parts.length < 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SharedSummary(
                    parts[4],
                    new Period(LocalDate.parse(parts[0]), LocalDate.parse(parts[1])),
                    parts[2].isEmpty() ? Optional.empty() : Optional.of(LeadershipFunction.valueOf(parts[2])),
                    Integer.parseInt(parts[3])));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The same after this look. */
    SharedSummary seenAs(int seen) {
        return new SharedSummary(team, weeks, function, seen);
    }
}
