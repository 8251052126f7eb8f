package dev.stepup.report;

import dev.stepup.pulse.PulseRound;
import dev.stepup.team.Team;

/** What each lead is told in private with a digest; telling it again changes nothing. */
public interface LeadNotes {

    /** Lets each of the team's leads read what concerns them. */
    void tell(Team team, PulseRound round, WeeklyDigest.Shown digest);
}
