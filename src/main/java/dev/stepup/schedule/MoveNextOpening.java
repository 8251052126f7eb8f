package dev.stepup.schedule;

import dev.stepup.team.RosterChanged;
import dev.stepup.team.TeamRefreshed;
import dev.stepup.team.Teams;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Recomputes the next opening of a team that is asked at each member's own time, so that it opens for the earliest
 * member.
 */
@Component
final class MoveNextOpening {

    private final Teams teams;
    private final Schedules schedules;
    private final Occurrences occurrences;
    private final Clock clock;

    MoveNextOpening(Teams teams, Schedules schedules, Occurrences occurrences, Clock clock) {
        this.teams = teams;
        this.schedules = schedules;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    @EventListener
    void on(RosterChanged changed) {
        look(changed.workspace(), changed.team());
    }

    /** People may be elsewhere than they were. */
    @EventListener
    void on(TeamRefreshed looked) {
        look(looked.workspace(), looked.team());
    }

    /** Looks at who is on this team now; what is due already opens as it is. */
    private void look(WorkspaceId workspace, String id) {
        schedules
                .of(workspace, id)
                .filter(state ->
                        state.schedule().ownTime() && state.nextCheckIn().isAfter(clock.instant()))
                .ifPresent(state -> teams.find(workspace, id).ifPresent(team -> {
                    Instant opens = occurrences.again(team, state).opens();
                    if (!opens.equals(state.nextCheckIn())) {
                        schedules.reopen(state, opens);
                    }
                }));
    }
}
