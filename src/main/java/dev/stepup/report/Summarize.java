package dev.stepup.report;

import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.Distribution;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.team.Team;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sums up a team's leadership over a period, in the database. */
@Component
public final class Summarize {

    private final Ballots ballots;

    Summarize(Ballots ballots) {
        this.ballots = ballots;
    }

    /**
     * Sums up.
     *
     * @param zone where the days of the period begin and end
     * @param function only this one; empty for all four
     */
    public LeadSummary of(Team team, Period period, ZoneId zone, Optional<LeadershipFunction> function) {
        Ballots.Period counted = ballots.count(team.workspace(), team.id(), period.begins(zone), period.ends(zone));
        int asked = team.roster().size();
        int answered = (int) counted.respondents().stream().filter(team::has).count();
        int minimum = team.minimumOfAnswers();
        if (answered < minimum) {
            return new LeadSummary.Withheld(answered, asked, minimum);
        }
        Map<LeadershipFunction, Distribution> functions = new EnumMap<>(LeadershipFunction.class);
        for (LeadershipFunction each :
                function.map(Set::of).orElseGet(() -> Set.copyOf(List.of(LeadershipFunction.values())))) {
            functions.put(
                    each,
                    Distribution.ofCounts(
                            counted.mentions().getOrDefault(each, Map.of()), team.roster(), counted.respondents()));
        }
        return new LeadSummary.Shown(answered, asked, functions);
    }
}
