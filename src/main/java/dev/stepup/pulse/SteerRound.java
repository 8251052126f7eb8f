package dev.stepup.pulse;

import dev.stepup.schedule.NextOpening;
import dev.stepup.schedule.WallTime;
import dev.stepup.slack.AfterAck;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Closes a running check-in early, or gives it another day. */
@Component
public final class SteerRound {

    private static final Duration DAY = Duration.ofDays(1);

    private final Rounds rounds;
    private final RunRound runRound;
    private final NextOpening nextOpening;
    private final RecordAnswer recordAnswer;
    private final RemindersOff remindersOff;
    private final Prompts prompts;
    private final AfterAck afterAck;

    SteerRound(
            Rounds rounds,
            RunRound runRound,
            NextOpening nextOpening,
            RecordAnswer recordAnswer,
            RemindersOff remindersOff,
            Prompts prompts,
            AfterAck afterAck) {
        this.rounds = rounds;
        this.runRound = runRound;
        this.nextOpening = nextOpening;
        this.recordAnswer = recordAnswer;
        this.remindersOff = remindersOff;
        this.prompts = prompts;
        this.afterAck = afterAck;
    }

    /** Asks and reminds nobody any more; answers that come before its digest still count. */
    public Outcome close(WorkspaceId workspace, String round) {
        Optional<PulseRound> running = running(workspace, round);
        running.ifPresent(runRound::close);
        return running.<Outcome>map(Outcome.Closed::new).orElseGet(Outcome.NotRunning::new);
    }

    /**
     * Lets it run until the same time of the next day; its digest comes a day later too where it would come before that,
     * or at its close where the next check-in opens before then.
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
        Optional<Instant> next = nextOpening.of(round.workspace(), round.team());
        if (next.filter(closes::isAfter).isPresent()) {
            return new Outcome.NextComesBefore(round.team(), next.get());
        }
        if (!rounds.extend(round, closes, digest(round, closes, next))) {
            return new Outcome.NotRunning();
        }
        Optional<PulseRound> extended = rounds.find(round.workspace(), round.id());
        extended.ifPresent(now -> afterAck.run(() -> showNewEnd(now)));
        return extended.<Outcome>map(Outcome.Extended::new).orElseGet(Outcome.NotRunning::new);
    }

    private static Instant digest(PulseRound round, Instant closes, Optional<Instant> next) {
        if (!round.digestAt().isBefore(closes)) {
            return round.digestAt();
        }
        Instant later = WallTime.after(round.digestAt(), DAY, round.zone());
        return next.filter(opens -> !opens.isAfter(later)).isPresent() ? closes : later;
    }

    /**
     * To those who were asked, also where they are away since: until when they may answer, or change what they have. May
     * be cut short and begun anew: the same words are read once.
     */
    void showNewEnd(PulseRound round) {
        Set<MemberId> asked = new HashSet<>(round.roster());
        asked.removeIf(round::turnIsToCome);
        Set<MemberId> off = remindersOff.among(round.workspace(), asked);
        // Each as it is then: they may answer, decline or leave while others are being told.
        asked.forEach(person -> rounds.find(round.workspace(), round.id())
                .filter(now -> now.roster().contains(person))
                .ifPresent(now -> showNewEnd(now, person, off.contains(person))));
        rounds.markEndShown(round);
    }

    private void showNewEnd(PulseRound round, MemberId person, boolean remindersOff) {
        Optional<Answer> answer = soFar(round, person);
        if (answer.isPresent()) {
            prompts.showAnswer(round, person, answer.get());
        } else if (round.declined().contains(person)) {
            prompts.showDeclined(round, person);
        } else {
            prompts.showNewEnd(round, person, remindersOff);
        }
    }

    private Optional<Answer> soFar(PulseRound round, MemberId person) {
        return recordAnswer.standing(round, person) instanceof RecordAnswer.Outcome.Open open
                ? open.soFar()
                : Optional.empty();
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
        record NextComesBefore(String team, Instant next) implements Outcome {}

        /** It has closed or been changed already, so nothing was changed. */
        record NotRunning() implements Outcome {}
    }
}
