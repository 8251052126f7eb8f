package dev.stepup.schedule;

import dev.stepup.privacy.Audit;
import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.schedule.TeamSchedule.LeftOut;
import dev.stepup.schedule.TeamSchedule.Why;
import dev.stepup.schedule.calendar.CheckInSchedule.Occasion;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stops a team's check-ins, lets them go on, and leaves one out or takes that back. One that runs is not touched. */
@Component
public final class SteerSchedule {

    private final Schedules schedules;
    private final Occurrences occurrences;
    private final Clock clock;
    private final Audit audit;

    SteerSchedule(Schedules schedules, Occurrences occurrences, Clock clock, Audit audit) {
        this.schedules = schedules;
        this.occurrences = occurrences;
        this.clock = clock;
        this.audit = audit;
    }

    /** Opens no check-ins until somebody resumes them. */
    public void pause(Team team, MemberId by) {
        TeamSchedule state = of(team);
        schedules.pause(state);
        if (!state.paused()) {
            note(team, by, Action.PAUSED);
        }
    }

    /** Goes on with the next check-in from now that was not skipped; returns the one that will open. */
    public Occasion resume(Team team, MemberId by) {
        TeamSchedule state = of(team);
        if (state.paused()) {
            schedules.resume(state.forgettingWhatIsOver(clock.instant()), occurrences.next(team, state));
            note(team, by, Action.RESUMED);
        }
        return thatOpens(team);
    }

    /** Whether its check-ins are stopped. */
    public boolean isPaused(Team team) {
        return of(team).paused();
    }

    /** What skipping would do now; empty while check-ins are paused. */
    public Optional<Skip> nextSkip(Team team) {
        TeamSchedule state = of(team);
        TeamSchedule next = occurrences.thatOpens(team, state);
        return state.paused()
                ? Optional.empty()
                : Optional.of(new Skip(next.next(), occurrences.next(team, next.schedule(), next.nextDay())));
    }

    /**
     * Leaves out the check-in of this day; the same again where it is left out already. Empty where it is not the one that
     * would open next, or its time has come.
     */
    public Optional<Skip> skip(Team team, LocalDate day, MemberId by) {
        TeamSchedule state = of(team);
        Optional<LeftOut> already = state.skipToCome(clock.instant())
                .filter(skipped -> skipped.day().equals(day));
        if (already.isPresent()) {
            return already.map(skipped -> new Skip(skipped.occasion(), thatOpens(team)));
        }
        TeamSchedule next = occurrences.thatOpens(team, state);
        return state.paused()
                        || !next.nextDay().equals(day)
                        || !next.nextCheckIn().isAfter(clock.instant())
                ? Optional.empty()
                : Optional.of(skip(team, state, next, by));
    }

    private Skip skip(Team team, TeamSchedule state, TeamSchedule skipped, MemberId by) {
        if (!skipped.equals(state)) {
            schedules.moveOn(state, skipped.next(), Optional.of(Why.ONE_WAS_RUNNING));
        }
        Occasion next = occurrences.next(team, skipped.schedule(), skipped.nextDay());
        schedules.moveOn(skipped, next, Optional.of(Why.SKIPPED));
        note(team, by, Action.SKIPPED);
        return new Skip(skipped.next(), thatOpens(team));
    }

    /** The check-in that was skipped last, while that can be taken back. */
    public Optional<LeftOut> lastSkip(Team team) {
        return of(team).skipToCome(clock.instant());
    }

    /**
     * Lets the check-in of this day that was skipped last come after all, and returns it; empty where it was not, or its time has come, or the team has that day off by now.
     */
    public Optional<Occasion> takeBack(Team team, LocalDate day, MemberId by) {
        TeamSchedule state = of(team);
        Instant now = clock.instant();
        Occasion back = occurrences.next(team, state.schedule(), day.minusDays(1));
        boolean possible = back.day().equals(day)
                && state.skipToCome(now)
                        .filter(skipped -> skipped.day().equals(day))
                        .isPresent();
        if (!possible || !schedules.putBack(state, back, skippedBefore(team, state, day))) {
            return Optional.empty();
        }
        note(team, by, Action.SKIP_UNDONE);
        return Optional.of(back);
    }

    private void note(Team team, MemberId by, Action action) {
        audit.note(team.workspace(), team.id(), by, action);
    }

    /** Whatever would come before it was skipped as well, and stays skipped. */
    private Optional<LeftOut> skippedBefore(Team team, TeamSchedule state, LocalDate day) {
        return occurrences.before(team, state.schedule(), day).stream()
                .reduce((first, last) -> last)
                .map(last -> new LeftOut(last.opens(), last.day(), Why.SKIPPED));
    }

    /** When this check-in comes, as this person reads it. */
    public Instant comesFor(MemberId reader, Team team, Occasion occasion) {
        return occurrences.comesFor(reader, team, of(team).schedule(), occasion);
    }

    private Occasion thatOpens(Team team) {
        return occurrences.thatOpens(team, of(team)).next();
    }

    private TeamSchedule of(Team team) {
        return schedules
                .of(team.workspace(), team.id())
                .orElseThrow(() -> new IllegalStateException("a team is stored after its schedule"));
    }

    /**
     * One check-in left out.
     *
     * @param next the one that comes after it
     */
    public record Skip(Occasion leftOut, Occasion next) {

        /** Its day, by which it is known. */
        public LocalDate day() {
            return leftOut.day();
        }
    }
}
