package dev.stepup.checkin.planning;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckInState;
import dev.stepup.checkin.PromptPlan;
import dev.stepup.schedule.Occurrences;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Creates the check-ins that are about to open. */
@Component
public final class NewCheckIns {

    private final PlanPrompts planning;
    private final Occurrences occurrences;
    private final Clock clock;

    NewCheckIns(PlanPrompts planning, Occurrences occurrences, Clock clock) {
        this.planning = planning;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** The one that this schedule says is due; two that are made of the same occasion have the same id. */
    public CheckIn ofDay(Team team, TeamSchedule due, Instant closes) {
        PromptPlan plan = plan(team, due.schedule()).ofDay(due.nextDay(), due.nextCheckIn(), team.roster());
        Instant digest = due.schedule().digestOf(due.nextDay(), closes);
        return checkIn(
                team,
                due.schedule(),
                "" + due.nextCheckIn().getEpochSecond(),
                plan,
                new Moments(due.nextCheckIn(), closes, digest));
    }

    /** One that begins now; its digest comes at its close where the next check-in opens before the next digest time. */
    public CheckIn byHand(Team team, TeamSchedule state) {
        CheckInSchedule schedule = state.schedule();
        Instant now = clock.instant();
        Instant closes = schedule.closeOf(now);
        Instant digest = schedule.digestOf(closes);
        PromptPlan plan = plan(team, schedule).byHand(team.roster());
        return checkIn(
                team,
                schedule,
                "by-hand-" + now.toEpochMilli(),
                plan,
                new Moments(
                        now,
                        closes,
                        digest.isBefore(occurrences.after(team, state, closes).nextCheckIn()) ? digest : closes));
    }

    private PromptPlanner plan(Team team, CheckInSchedule schedule) {
        return planning.by(schedule, team.workspace(), team.roster());
    }

    private static CheckIn checkIn(Team team, CheckInSchedule schedule, String name, PromptPlan plan, Moments moments) {
        return new CheckIn(
                team.workspace(),
                team.id() + "-" + name,
                team.id(),
                schedule.zone(),
                team.roster(),
                Set.of(),
                Set.of(),
                moments.opens(),
                plan,
                moments.closes(),
                moments.digest(),
                CheckInState.OPEN,
                team.anonymity());
    }

    /** When it begins and ends, and when it is read. */
    private record Moments(Instant opens, Instant closes, Instant digest) {}
}
