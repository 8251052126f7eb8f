package dev.stepup.schedule;

import dev.stepup.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stops a team's check-ins, lets them go on, and leaves one out. A check-in that runs is not touched. */
@Component
public final class SteerSchedule {

    private final Schedules schedules;
    private final Clock clock;

    SteerSchedule(Schedules schedules, Clock clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    /** Opens no more check-ins until somebody says to go on. */
    public void pause(Team team) {
        schedules.pause(of(team));
    }

    /** Goes on with the next check-in from now; returns when that is. */
    public Instant resume(Team team) {
        TeamSchedule state = of(team);
        Instant next = state.paused() ? state.schedule().nextCheckIn(clock.instant()) : state.nextCheckIn();
        schedules.resume(state, next);
        return next;
    }

    /** Leaves out the next check-in; empty while check-ins are paused. */
    public Optional<Skipped> skip(Team team) {
        TeamSchedule state = of(team);
        if (state.paused()) {
            return Optional.empty();
        }
        Instant next = state.schedule().nextCheckIn(state.nextCheckIn());
        schedules.moveOn(state, next, false);
        return Optional.of(new Skipped(state.nextCheckIn(), next));
    }

    private TeamSchedule of(Team team) {
        return schedules
                .of(team.workspace(), team.id())
                .orElseThrow(() -> new IllegalStateException("a team is stored after its schedule"));
    }

    /** The check-in that was left out, and the one that comes instead. */
    public record Skipped(Instant leftOut, Instant next) {}
}
