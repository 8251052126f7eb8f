package dev.stepup.pulse.mongo;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.pulse.RoundTally;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What came of a round as it is stored with it; the day is an ISO date. */
record StoredTally(String day, List<Line> lines) {

    /** One function. */
    record Line(LeadershipFunction function, int mentions, int people) {}

    static StoredTally of(RoundTally tally) {
        return new StoredTally(
                tally.day().toString(),
                tally.functions().entrySet().stream()
                        .map(each -> new Line(
                                each.getKey(),
                                each.getValue().mentions(),
                                each.getValue().people()))
                        .toList());
    }

    RoundTally toTally() {
        Map<LeadershipFunction, RoundTally.Total> functions = new EnumMap<>(LeadershipFunction.class);
        lines.forEach(line -> functions.put(line.function(), new RoundTally.Total(line.mentions(), line.people())));
        return new RoundTally(LocalDate.parse(day), functions);
    }
}
