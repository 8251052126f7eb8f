package dev.stepup.report.digest;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.report.Turnout;
import dev.stepup.workspace.MemberId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One check-in that was reported.
 *
 * @param roster who was on it, as far as that is still kept
 * @param people how many were on it, those who were away included
 */
public record Reported(Tally tally, Set<MemberId> roster, int people) {

    public Reported {
        roster = Set.copyOf(roster);
    }

    /** How many answered. */
    public Turnout turnout() {
        return new Turnout(tally.answered(), tally.asked(), people - tally.asked(), 1);
    }

    /** The same as its figures are read. */
    private Optional<Tally.Shown> shown() {
        if (tally instanceof Tally.FiguresAlone alone) {
            return Optional.of(alone.inStandIns());
        }
        return tally instanceof Tally.Shown shown ? Optional.of(shown) : Optional.empty();
    }

    /** Whether so many were asked that people are named and counted. */
    public boolean namesPeople() {
        return Anonymity.namesPeopleIn(tally.asked());
    }

    /** Its figures as this audience may read them, all four, in their order; empty where too few answered, by this rule too. */
    public Optional<Map<LeadershipFunction, Disclosure>> figures(Anonymity now, Audience audience) {
        return shown().filter(tally -> !now.allowed(List.of(tally)).isEmpty()).map(tally -> {
            Map<LeadershipFunction, Disclosure> figures = new EnumMap<>(LeadershipFunction.class);
            for (LeadershipFunction function : LeadershipFunction.values()) {
                figures.put(function, Disclosure.of(List.of(tally), function, audience));
            }
            return figures;
        });
    }
}
