package dev.stepup.schedule;

import dev.stepup.team.Pauses;
import dev.stepup.team.Team;
import org.springframework.stereotype.Component;

/** A team is paused while its schedule is. */
@Component
final class PausesOfTeams implements Pauses {

    private final Schedules schedules;

    PausesOfTeams(Schedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public boolean has(Team team) {
        return schedules
                .of(team.workspace(), team.id())
                .filter(TeamSchedule::paused)
                .isPresent();
    }
}
