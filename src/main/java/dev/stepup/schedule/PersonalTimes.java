package dev.stepup.schedule;

import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When somebody is asked and reminded in the check-in that comes next. */
public interface PersonalTimes {

    /** As it is planned for this person; empty for who is not on the team. */
    Optional<Times> of(Team team, TeamSchedule schedule, MemberId person);

    /**
     * Moments of one person.
     *
     * @param asked empty when it closes before their hours begin
     * @param reminders those that come while they have not answered
     */
    record Times(Optional<Instant> asked, List<Instant> reminders) {}
}
