package dev.stepup.schedule;

import dev.stepup.schedule.CheckInSchedule.Occasion;
import dev.stepup.schedule.TeamSchedule.Why;
import dev.stepup.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stops a team's check-ins, lets them go on, and leaves one out. A check-in that runs is not touched. */
@Component
public final class SteerSchedule {

    private final Schedules schedules;
    private final Occasions occasions;
    private final Clock clock;

    SteerSchedule(Schedules schedules, Occasions occasions, Clock clock) {
        this.schedules = schedules;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** Opens no more check-ins until somebody says to go on. */
    public void pause(Team team) {
        schedules.pause(of(team));
    }

    /** Goes on with the next check-in from now that was not skipped; returns when that is. */
    public Instant resume(Team team) {
        TeamSchedule state = of(team);
        if (!state.paused()) {
            return state.nextCheckIn();
        }
        Occasion next = occasions.next(team, state);
        schedules.resume(state.forgettingWhatIsOver(clock.instant()), next);
        return next.opens();
    }

    /** Leaves out the next check-in; empty while check-ins are paused. */
    public Optional<Skipped> skip(Team team) {
        TeamSchedule state = of(team);
        if (state.paused()) {
            return Optional.empty();
        }
        Occasion next = occasions.next(team, state.schedule(), state.nextDay());
        schedules.moveOn(state, next, Optional.of(Why.SKIPPED));
        return Optional.of(new Skipped(state.nextCheckIn(), next.opens()));
    }

    private TeamSchedule of(Team team) {
        return schedules
                .of(team.workspace(), team.id())
                .orElseThrow(() -> new IllegalStateException("a team is stored after its schedule"));
    }

    /** The check-in that was left out, and the one that comes instead. */
    public record Skipped(Instant leftOut, Instant next) {}
}
