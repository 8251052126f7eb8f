package dev.stepup.schedule;

import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
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

    /** The same as this person reads it, which is when they are asked where each is asked at their own time. */
    public Optional<Instant> readBy(MemberId reader, WorkspaceId workspace, String team) {
        return schedules
                .of(workspace, team)
                .filter(state -> !state.paused())
                .flatMap(state -> teams.find(workspace, team)
                        .map(found -> readBy(reader, found, occasions.thatOpens(found, state))));
    }

    private Instant readBy(MemberId reader, Team team, TeamSchedule next) {
        return occasions.comesFor(reader, team, next.schedule(), next.next());
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
