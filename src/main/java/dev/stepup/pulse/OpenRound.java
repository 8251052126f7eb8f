package dev.stepup.pulse;

import dev.stepup.schedule.CheckInSchedule;
import dev.stepup.schedule.CheckInSchedule.Occasion;
import dev.stepup.schedule.Grace;
import dev.stepup.schedule.Occasions;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.TeamSchedule.Why;
import dev.stepup.slack.AfterAck;
import dev.stepup.team.ChannelTrouble;
import dev.stepup.team.LookAfterTeam;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
    private final Occasions occasions;
    private final NewRounds newRounds;
    private final LookAfterTeam lookAfterTeam;
    private final RunRound runRound;
    private final AfterAck afterAck;
    private final Grace grace;
    private final PulseMetrics metrics;
    private final Clock clock;

    OpenRound(
            Rounds rounds,
            Teams teams,
            Schedules schedules,
            Occasions occasions,
            NewRounds newRounds,
            LookAfterTeam lookAfterTeam,
            RunRound runRound,
            AfterAck afterAck,
            Grace grace,
            PulseMetrics metrics,
            Clock clock) {
        this.rounds = rounds;
        this.teams = teams;
        this.schedules = schedules;
        this.occasions = occasions;
        this.newRounds = newRounds;
        this.lookAfterTeam = lookAfterTeam;
        this.runRound = runRound;
        this.afterAck = afterAck;
        this.grace = grace;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Opens the check-in that this schedule says is due, if it is, and moves the schedule on to the next. */
    public void due(TeamSchedule state) {
        if (!state.paused() && !state.nextCheckIn().isAfter(clock.instant())) {
            teams.find(state.workspace(), state.team())
                    .ifPresentOrElse(team -> due(team, state), () -> moveOnWithoutATeam(state));
        }
    }

    private void due(Team team, TeamSchedule state) {
        CheckInSchedule schedule = state.schedule();
        Instant opens = state.nextCheckIn();
        Team now = withPeopleOfNow(team);
        Instant closes = occasions.closes(now, schedule, state.nextDay());
        Optional<Why> leftOut = grace.isOverFor(opens) || !closes.isAfter(clock.instant())
                ? Optional.of(Why.MISSED)
                : leftOut(open(now, () -> newRounds.ofDay(now, state, closes)), opens);
        leftOut.ifPresent(why -> log.warn("The check-in of team {} due at {} is left out: {}", team.id(), opens, why));
        schedules.moveOn(state, next(now, state, leftOut), leftOut);
    }

    /** After one that was missed the one that follows it, which may be due as well and not too late yet. */
    private Occasion next(Team team, TeamSchedule state, Optional<Why> leftOut) {
        return leftOut.filter(Why.MISSED::equals).isPresent()
                ? occasions.following(team, state)
                : occasions.next(team, state.schedule(), state.nextDay());
    }

    private void moveOnWithoutATeam(TeamSchedule state) {
        CheckInSchedule schedule = state.schedule();
        schedules.moveOn(
                state, schedule.next(state.nextDay(), clock.instant(), Set.of(schedule.zone())), Optional.empty());
    }

    private static Optional<Why> leftOut(Outcome outcome, Instant opens) {
        if (outcome instanceof Outcome.NobodyToAsk) {
            return Optional.of(Why.NOBODY_TO_ASK);
        }
        if (outcome instanceof Outcome.Rests) {
            return Optional.of(Why.CHANNEL_TROUBLE);
        }
        // The one that runs is this one where another instance has opened it.
        return outcome instanceof Outcome.AlreadyRunning running
                        && !running.round().opened().equals(opens)
                ? Optional.of(Why.ONE_WAS_RUNNING)
                : Optional.empty();
    }

    /** Opens a check-in of this team now. */
    public Outcome byHand(Team team) {
        Optional<PulseRound> running = rounds.running(team.workspace(), team.id());
        if (running.isPresent()) {
            return new Outcome.AlreadyRunning(running.get());
        }
        TeamSchedule schedule = schedules
                .of(team.workspace(), team.id())
                .orElseThrow(() -> new IllegalStateException("a team is stored after its schedule"));
        Team now = withPeopleOfNow(team);
        return open(now, () -> newRounds.byHand(now, schedule));
    }

    private Team withPeopleOfNow(Team team) {
        return lookAfterTeam.now(team);
    }

    private Outcome open(Team team, Supplier<PulseRound> made) {
        if (team.roster().isEmpty()) {
            return new Outcome.NobodyToAsk();
        }
        if (team.trouble().isPresent()) {
            return new Outcome.Rests(team.trouble().get());
        }
        closeOneThatIsOver(team);
        PulseRound round = made.get();
        if (rounds.open(round)) {
            metrics.roundOpened();
            // Should this be lost, the agenda finds the round again.
            afterAck.run(() -> runRound.goOn(round));
            return new Outcome.Opened(round);
        }
        return rounds.running(team.workspace(), team.id())
                .<Outcome>map(Outcome.AlreadyRunning::new)
                .orElseGet(() -> new Outcome.Opened(round));
    }

    /** One that closes at the moment the next one opens must not keep it from opening. */
    private void closeOneThatIsOver(Team team) {
        rounds.running(team.workspace(), team.id())
                .filter(running -> !running.closesAt().isAfter(clock.instant()))
                .ifPresent(runRound::close);
    }

    /** What came of opening one. */
    public sealed interface Outcome {

        /** It takes answers now, and everyone is being asked. */
        record Opened(PulseRound round) implements Outcome {}

        /** There is one that takes answers, and it goes on. */
        record AlreadyRunning(PulseRound round) implements Outcome {}

        /** Nobody on the team can take part. */
        record NobodyToAsk() implements Outcome {}

        /** Nothing can be posted in the team's channel, so what people answer could not be read. */
        record Rests(ChannelTrouble trouble) implements Outcome {}
    }
}
