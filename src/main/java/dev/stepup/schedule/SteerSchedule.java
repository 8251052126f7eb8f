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

    /** Goes on with the next check-in from now that was not skipped; returns when one will open. */
    public Instant resume(Team team) {
        TeamSchedule state = of(team);
        if (state.paused()) {
            schedules.resume(state.forgettingWhatIsOver(clock.instant()), occasions.next(team, state));
        }
        return opens(team);
    }

    /** Leaves out the check-in that would open next; empty while check-ins are paused. */
    public Optional<Skipped> skip(Team team) {
        TeamSchedule state = of(team);
        if (state.paused()) {
            return Optional.empty();
        }
        TeamSchedule skipped = occasions.thatOpens(team, state);
        if (!skipped.equals(state)) {
            schedules.moveOn(
                    state, new Occasion(skipped.nextDay(), skipped.nextCheckIn()), Optional.of(Why.ONE_WAS_RUNNING));
        }
        Occasion next = occasions.next(team, skipped.schedule(), skipped.nextDay());
        schedules.moveOn(skipped, next, Optional.of(Why.SKIPPED));
        return Optional.of(new Skipped(skipped.nextCheckIn(), opens(team)));
    }

    private Instant opens(Team team) {
        return occasions.thatOpens(team, of(team)).nextCheckIn();
    }

    private TeamSchedule of(Team team) {
        return schedules
                .of(team.workspace(), team.id())
                .orElseThrow(() -> new IllegalStateException("a team is stored after its schedule"));
    }

    /** When the check-in that is left out was to open, and when the next one will. */
    public record Skipped(Instant leftOut, Instant next) {}
}
