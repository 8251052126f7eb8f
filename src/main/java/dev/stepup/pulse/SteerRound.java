package dev.stepup.pulse;

import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.WallTime;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Closes a running check-in early, or gives it another day. */
@Component
public final class SteerRound {

    private static final Duration DAY = Duration.ofDays(1);

    private final Rounds rounds;
    private final RunRound runRound;
    private final Schedules schedules;

    SteerRound(Rounds rounds, RunRound runRound, Schedules schedules) {
        this.rounds = rounds;
        this.runRound = runRound;
        this.schedules = schedules;
    }

    /** Asks and reminds nobody any more; answers that come before its digest still count. */
    public Outcome close(WorkspaceId workspace, String round) {
        Optional<PulseRound> running = running(workspace, round);
        running.ifPresent(runRound::close);
        return running.<Outcome>map(Outcome.Closed::new).orElseGet(Outcome.NotRunning::new);
    }

    /**
     * Lets it run until the same time of the next day; its digest comes a day later too where it would come before that.
     *
     * @param closesAt when it was to close as far as whoever asks knows, so that asking twice gives it one day
     */
    public Outcome giveAnotherDay(WorkspaceId workspace, String id, Instant closesAt) {
        return running(workspace, id)
                .filter(round -> round.closesAt().equals(closesAt))
                .map(this::giveAnotherDay)
                .orElseGet(Outcome.NotRunning::new);
    }

    private Outcome giveAnotherDay(PulseRound round) {
        Instant closes = WallTime.after(round.closesAt(), DAY, round.zone());
        Instant digest = round.digestAt().isBefore(closes)
                ? WallTime.after(round.digestAt(), DAY, round.zone())
                : round.digestAt();
        Optional<Instant> next = schedules
                .of(round.workspace(), round.team())
                .filter(schedule -> !schedule.paused())
                .map(TeamSchedule::nextCheckIn)
                .filter(closes::isAfter);
        if (next.isPresent()) {
            return new Outcome.NextComesBefore(round, next.get());
        }
        return rounds.extend(round, closes, digest)
                ? rounds.find(round.workspace(), round.id())
                        .<Outcome>map(Outcome.Extended::new)
                        .orElseGet(Outcome.NotRunning::new)
                : new Outcome.NotRunning();
    }

    private Optional<PulseRound> running(WorkspaceId workspace, String id) {
        return rounds.find(workspace, id).filter(round -> round.closed().isEmpty());
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It has closed. */
        record Closed(PulseRound round) implements Outcome {}

        /** It runs on. */
        record Extended(PulseRound round) implements Outcome {}

        /** The next check-in comes before the day would be over, so nothing was changed. */
        record NextComesBefore(PulseRound round, Instant next) implements Outcome {}

        /** It has closed or been changed already, so nothing was changed. */
        record NotRunning() implements Outcome {}
    }
}
