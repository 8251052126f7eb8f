package dev.stepup.checkin.running;

import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckInMetrics;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.planning.NewCheckIns;
import dev.stepup.privacy.Audit;
import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.schedule.Occurrences;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.TeamSchedule.Why;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.CheckInSchedule.Occasion;
import dev.stepup.schedule.jobs.MisfireThreshold;
import dev.stepup.team.ChannelTrouble;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.lifecycle.RefreshTeam;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens a check-in when it is due, or by hand. */
@Component
public final class OpenCheckIn {

    private static final Logger log = LoggerFactory.getLogger(OpenCheckIn.class);

    private final CheckIns checkIns;
    private final Teams teams;
    private final Schedules schedules;
    private final Occurrences occurrences;
    private final NewCheckIns newCheckIns;
    private final RefreshTeam refreshTeam;
    private final RunCheckIn runCheckIn;
    private final AfterAck afterAck;
    private final MisfireThreshold misfireThreshold;
    private final CheckInMetrics metrics;
    private final Clock clock;
    private final Audit audit;

    OpenCheckIn(
            CheckIns checkIns,
            Teams teams,
            Schedules schedules,
            Occurrences occurrences,
            NewCheckIns newCheckIns,
            RefreshTeam refreshTeam,
            RunCheckIn runCheckIn,
            AfterAck afterAck,
            MisfireThreshold misfireThreshold,
            CheckInMetrics metrics,
            Clock clock,
            Audit audit) {
        this.checkIns = checkIns;
        this.teams = teams;
        this.schedules = schedules;
        this.occurrences = occurrences;
        this.newCheckIns = newCheckIns;
        this.refreshTeam = refreshTeam;
        this.runCheckIn = runCheckIn;
        this.afterAck = afterAck;
        this.misfireThreshold = misfireThreshold;
        this.metrics = metrics;
        this.clock = clock;
        this.audit = audit;
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
        Instant closes = occurrences.closes(now, schedule, state.nextDay());
        Optional<Why> leftOut = misfireThreshold.isOverFor(opens) || !closes.isAfter(clock.instant())
                ? Optional.of(Why.MISSED)
                : leftOut(open(now, () -> newCheckIns.ofDay(now, state, closes)), opens);
        leftOut.ifPresent(why -> log.warn("The check-in of team {} due at {} is left out: {}", team.id(), opens, why));
        schedules.moveOn(state, next(now, state, leftOut), leftOut);
    }

    /** After one that was missed the one that follows it, which may be due as well and not too late yet. */
    private Occasion next(Team team, TeamSchedule state, Optional<Why> leftOut) {
        return leftOut.filter(Why.MISSED::equals).isPresent()
                ? occurrences.following(team, state)
                : occurrences.next(team, state.schedule(), state.nextDay());
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
                        && !running.checkIn().opened().equals(opens)
                ? Optional.of(Why.ONE_WAS_RUNNING)
                : Optional.empty();
    }

    /** Opens a check-in of this team now, as this person asks for. */
    public Outcome byHand(Team team, MemberId by) {
        Optional<CheckIn> running = checkIns.running(team.workspace(), team.id());
        if (running.isPresent()) {
            return new Outcome.AlreadyRunning(running.get());
        }
        TeamSchedule schedule = schedules
                .of(team.workspace(), team.id())
                .orElseThrow(() -> new IllegalStateException("a team is stored after its schedule"));
        Team now = withPeopleOfNow(team);
        Outcome outcome = open(now, () -> newCheckIns.byHand(now, schedule));
        if (outcome instanceof Outcome.Opened) {
            audit.note(team.workspace(), team.id(), by, Action.STARTED);
        }
        return outcome;
    }

    private Team withPeopleOfNow(Team team) {
        return refreshTeam.now(team);
    }

    private Outcome open(Team team, Supplier<CheckIn> made) {
        if (team.roster().isEmpty()) {
            return new Outcome.NobodyToAsk();
        }
        if (team.trouble().isPresent()) {
            return new Outcome.Rests(team.trouble().get());
        }
        closeOneThatIsOver(team);
        CheckIn checkIn = made.get();
        if (checkIns.open(checkIn)) {
            metrics.checkInOpened();
            // If this is lost, the next look for due work finds the check-in again.
            afterAck.run(() -> runCheckIn.goOn(checkIn));
            return new Outcome.Opened(checkIn);
        }
        return checkIns.running(team.workspace(), team.id())
                .<Outcome>map(Outcome.AlreadyRunning::new)
                .orElseGet(() -> new Outcome.Opened(checkIn));
    }

    /** One that closes at the moment the next one opens must not keep it from opening. */
    private void closeOneThatIsOver(Team team) {
        checkIns.running(team.workspace(), team.id())
                .filter(running -> !running.closesAt().isAfter(clock.instant()))
                .ifPresent(runCheckIn::close);
    }

    /** What came of opening one. */
    public sealed interface Outcome {

        /** It takes answers now, and everyone is being asked. */
        record Opened(CheckIn checkIn) implements Outcome {}

        /** There is one that takes answers, and it goes on. */
        record AlreadyRunning(CheckIn checkIn) implements Outcome {}

        /** Nobody on the team can take part. */
        record NobodyToAsk() implements Outcome {}

        /** Nothing can be posted in the team's channel, so what people answer could not be read. */
        record Rests(ChannelTrouble trouble) implements Outcome {}
    }
}
