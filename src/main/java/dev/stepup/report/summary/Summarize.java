package dev.stepup.report.summary;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Weeks;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Tallies;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.team.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sums up a team's leadership over whole weeks, from the tallies of its check-ins. */
@Component
public final class Summarize {

    private final Tallies tallies;

    Summarize(Tallies tallies) {
        this.tallies = tallies;
    }

    /** Sums up the weeks that have a day in this period, for all four functions or for one, for this audience. */
    public LeadSummary of(Team team, Period period, Optional<LeadershipFunction> function, Audience audience) {
        Period weeks = period.wholeWeeks();
        return new SumUp(team.anonymity(), team.roster().size(), audience).of(weeks, reported(team, weeks), function);
    }

    /** The check-ins of these weeks that are shown. */
    public List<Tally.Shown> shown(Team team, Period weeks) {
        return team.anonymity().allowed(KeptCheckIns.of(reported(team, weeks)).tallies());
    }

    /** The day of the last check-in of these weeks whose answers the team keeps no longer; empty where there is none. */
    public Optional<LocalDate> lastExpired(Team team, Period weeks) {
        return KeptCheckIns.of(reported(team, weeks)).lastExpired();
    }

    private List<Tally> reported(Team team, Period weeks) {
        return tallies.between(team.workspace(), team.id(), Weeks.of(weeks.from()), Weeks.of(weeks.to()));
    }
}
