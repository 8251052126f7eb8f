package dev.stepup.schedule;

import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Computes when a team's next check-in opens, as far as is known now. */
@Component
public final class NextOpening {

    private final Teams teams;
    private final Schedules schedules;
    private final Occurrences occurrences;

    NextOpening(Teams teams, Schedules schedules, Occurrences occurrences) {
        this.teams = teams;
        this.schedules = schedules;
        this.occurrences = occurrences;
    }

    /** The same as this person reads it, which is when they are asked where each is asked at their own time. */
    public Optional<Instant> readBy(MemberId reader, WorkspaceId workspace, String team) {
        return schedules
                .of(workspace, team)
                .filter(state -> !state.paused())
                .flatMap(state -> teams.find(workspace, team)
                        .map(found -> readBy(reader, found, occurrences.thatOpens(found, state))));
    }

    private Instant readBy(MemberId reader, Team team, TeamSchedule next) {
        return occurrences.comesFor(reader, team, next.schedule(), next.next());
    }

    /** When that is; empty while the team's check-ins are paused, and where there is no such team. */
    public Optional<Instant> of(WorkspaceId workspace, String team) {
        return schedules
                .of(workspace, team)
                .filter(state -> !state.paused())
                .flatMap(state -> teams.find(workspace, team)
                        .map(found -> occurrences.thatOpens(found, state).nextCheckIn()));
    }
}
