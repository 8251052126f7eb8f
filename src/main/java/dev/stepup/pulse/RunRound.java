package dev.stepup.pulse;

import dev.stepup.pulse.DecideWaves.Decision;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes a round through its life: asks, reminds, closes. Each step may be repeated without harm. */
@Component
public final class RunRound {

    private final Rounds rounds;
    private final DecideWaves decideWaves;
    private final LeaveInPeace leaveInPeace;
    private final Prompts prompts;
    private final Clock clock;

    RunRound(Rounds rounds, DecideWaves decideWaves, LeaveInPeace leaveInPeace, Prompts prompts, Clock clock) {
        this.rounds = rounds;
        this.decideWaves = decideWaves;
        this.leaveInPeace = leaveInPeace;
        this.prompts = prompts;
        this.clock = clock;
    }

    /**
     * Asks and reminds whose moment has come. What another instance decided and did not get to send is sent; what
     * another decides at the same time counts instead of what is decided here.
     */
    public void goOn(PulseRound round) {
        PulseRound current = send(round);
        Instant now = clock.instant();
        if (current.plan().dueBy(now).isEmpty()) {
            return;
        }
        Decision decision = decideWaves.of(current, now);
        if (rounds.move(current, decision.plan(), decision.away())) {
            send(current.at(decision.plan(), decision.away()));
        }
    }

    /** Sends what goes out, and returns the round as it is then. */
    private PulseRound send(PulseRound round) {
        if (round.plan().going().isEmpty()) {
            return round;
        }
        round.plan().going().forEach(wave -> tell(round, wave));
        RoundPlan sent = round.plan().sent();
        rounds.move(round, sent, Set.of());
        return round.at(sent, Set.of());
    }

    /** Whoever is asked is away no longer. */
    private void tell(PulseRound round, Wave wave) {
        if (wave.kind() == Wave.Kind.ASK && wave.people().stream().anyMatch(round.away()::contains)) {
            rounds.markAsked(round, wave.people());
        }
        if (wave.kind() == Wave.Kind.ASK) {
            LeaveInPeace.Left left = leaveInPeace.of(round, wave.people());
            prompts.stopAsking(round, left.told());
            prompts.send(round, wave.without(left.all()));
        } else {
            // They may have answered since that was decided, above all where that was before a crash.
            prompts.send(round, wave.without(decideWaves.settled(round)));
        }
    }

    /** Asks and reminds nobody any more. */
    public void close(PulseRound round) {
        rounds.close(round, clock.instant());
    }
}
