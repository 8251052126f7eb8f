package dev.stepup.pulse;

import dev.stepup.schedule.CheckInSchedule;
import dev.stepup.schedule.Occasions;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes the rounds that are to be opened. */
@Component
final class NewRounds {

    private final Planning planning;
    private final Occasions occasions;
    private final Clock clock;

    NewRounds(Planning planning, Occasions occasions, Clock clock) {
        this.planning = planning;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** The one that this schedule says is due; two that are made of the same occasion have the same id. */
    PulseRound ofDay(Team team, TeamSchedule due, Instant closes) {
        RoundPlan plan = plan(team, due.schedule()).ofDay(due.nextDay(), due.nextCheckIn(), team.roster());
        Instant digest = due.schedule().digestOf(due.nextDay(), closes);
        return round(
                team,
                due.schedule(),
                "" + due.nextCheckIn().getEpochSecond(),
                plan,
                new Moments(due.nextCheckIn(), closes, digest));
    }

    /** One that begins now; its digest comes at its close where the next check-in opens before the next digest time. */
    PulseRound byHand(Team team, TeamSchedule state) {
        CheckInSchedule schedule = state.schedule();
        Instant now = clock.instant();
        Instant closes = schedule.closeOf(now);
        Instant digest = schedule.digestOf(closes);
        RoundPlan plan = plan(team, schedule).byHand(team.roster());
        return round(
                team,
                schedule,
                "by-hand-" + now.toEpochMilli(),
                plan,
                new Moments(
                        now,
                        closes,
                        digest.isBefore(occasions.after(team, state, closes).nextCheckIn()) ? digest : closes));
    }

    private PlanRound plan(Team team, CheckInSchedule schedule) {
        return planning.by(schedule, team.workspace(), team.roster());
    }

    private static PulseRound round(Team team, CheckInSchedule schedule, String name, RoundPlan plan, Moments moments) {
        return new PulseRound(
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
                Optional.empty(),
                false,
                team.anonymity());
    }

    /** When it begins and ends, and when it is read. */
    private record Moments(Instant opens, Instant closes, Instant digest) {}
}
