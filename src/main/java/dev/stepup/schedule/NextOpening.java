package dev.stepup.schedule;

import dev.stepup.team.Teams;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a team's next check-in will open, as far as is known now. */
@Component
public final class NextOpening {

    private final Teams teams;
    private final Schedules schedules;
    private final Occasions occasions;

    NextOpening(Teams teams, Schedules schedules, Occasions occasions) {
        this.teams = teams;
        this.schedules = schedules;
        this.occasions = occasions;
    }

    /** When that is; empty while the team's check-ins are paused, and where there is no such team. */
    public Optional<Instant> of(WorkspaceId workspace, String team) {
        return schedules
                .of(workspace, team)
                .filter(state -> !state.paused())
                .flatMap(state -> teams.find(workspace, team)
                        .map(found -> occasions.thatOpens(found, state).nextCheckIn()));
    }
}
