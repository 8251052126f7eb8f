package dev.stepup.schedule;

import dev.stepup.team.Team;
import dev.stepup.team.absence.Presence;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Computes when somebody is asked and reminded next. */
public interface PersonalTimes {

    /**
     * In the check-in that comes next, or in the first that finds them back, where they are away until it has closed; empty
     * for who is not on the team.
     */
    Optional<Times> of(Team team, TeamSchedule schedule, MemberId person);

    /**
     * Moments of one person.
     *
     * @param asked empty when it closes before their hours begin, or while they are away and nobody knows until when
     * @param reminders those that come while they have not answered
     * @param presence how they stand when they should be asked, as far as is known now
     * @param leftAlone whether they are not asked because they stayed silent
     */
    record Times(Optional<Instant> asked, List<Instant> reminders, Presence presence, boolean leftAlone) {

        /** Of somebody who is asked. */
        public Times(Optional<Instant> asked, List<Instant> reminders, Presence presence) {
            this(asked, reminders, presence, false);
        }
    }
}
