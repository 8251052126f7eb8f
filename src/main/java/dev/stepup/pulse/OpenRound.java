package dev.stepup.pulse;

import dev.stepup.schedule.CheckInSchedule;
import dev.stepup.schedule.Grace;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.slack.AfterAck;
import dev.stepup.team.Roster;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens a check-in: when its time has come, or by hand. */
@Component
public final class OpenRound {

    private static final Logger log = LoggerFactory.getLogger(OpenRound.class);

    private final Rounds rounds;
    private final Teams teams;
    private final Schedules schedules;
    private final Roster roster;
    private final RunRound runRound;
    private final AfterAck afterAck;
    private final Grace grace;
    private final PulseMetrics metrics;
    private final Clock clock;

    OpenRound(
            Rounds rounds,
            Teams teams,
            Schedules schedules,
            Roster roster,
            RunRound runRound,
            AfterAck afterAck,
            Grace grace,
            PulseMetrics metrics,
            Clock clock) {
        this.rounds = rounds;
        this.teams = teams;
        this.schedules = schedules;
        this.roster = roster;
        this.runRound = runRound;
        this.afterAck = afterAck;
        this.grace = grace;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Opens the check-in that this schedule says is due, if it is, and moves the schedule on to the next. */
    public void due(TeamSchedule state) {
        Instant now = clock.instant();
        Instant occurrence = state.nextCheckIn();
        if (state.paused() || occurrence.isAfter(now)) {
            return;
        }
        Optional<Team> team = teams.find(state.workspace(), state.team());
        boolean stale = grace.isOverFor(occurrence)
                || !state.schedule().closeOf(occurrence).isAfter(now);
        if (stale) {
            log.warn("The check-in of team {} due at {} was missed and is left out", state.team(), occurrence);
        } else {
            team.ifPresent(found -> open(found, state.schedule(), occurrence, "" + occurrence.getEpochSecond()));
        }
        schedules.moveOn(state, state.schedule().nextCheckIn(now), stale);
    }

    /** Opens a check-in of this team now. */
    public Outcome byHand(Team team) {
        Optional<PulseRound> running = rounds.running(team.workspace(), team.id());
        if (running.isPresent()) {
            return new Outcome.AlreadyRunning(running.get());
        }
        CheckInSchedule schedule = schedules
                .of(team.workspace(), team.id())
                .map(TeamSchedule::schedule)
                .orElseThrow(() -> new IllegalStateException("a team is stored after its schedule"));
        Instant now = clock.instant();
        return open(team, schedule, now, "by-hand-" + now.toEpochMilli());
    }

    private Outcome open(Team team, CheckInSchedule schedule, Instant opens, String name) {
        Set<MemberId> people = roster.of(team);
        if (people.isEmpty()) {
            return new Outcome.NobodyToAsk();
        }
        if (!people.equals(team.roster())) {
            teams.save(team.withRoster(people));
        }
        Instant closes = schedule.closeOf(opens);
        PulseRound round = new PulseRound(
                team.workspace(),
                team.id() + "-" + name,
                team.id(),
                schedule.zone(),
                people,
                Set.of(),
                Set.of(),
                opens,
                schedule.reminderOf(opens),
                closes,
                schedule.digestOf(closes),
                Optional.empty(),
                team.anonymity());
        if (rounds.open(round)) {
            metrics.roundOpened();
            // Should this be lost, the agenda finds the round again.
            afterAck.run(() -> runRound.ask(round));
            return new Outcome.Opened(round);
        }
        return rounds.running(team.workspace(), team.id())
                .<Outcome>map(Outcome.AlreadyRunning::new)
                .orElseGet(() -> new Outcome.Opened(round));
    }

    /** What came of opening one. */
    public sealed interface Outcome {

        /** It takes answers now, and everyone is being asked. */
        record Opened(PulseRound round) implements Outcome {}

        /** There is one that takes answers, and it goes on. */
        record AlreadyRunning(PulseRound round) implements Outcome {}

        /** Nobody on the team can take part. */
        record NobodyToAsk() implements Outcome {}
    }
}
