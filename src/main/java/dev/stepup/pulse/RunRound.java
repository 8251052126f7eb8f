package dev.stepup.pulse;

import dev.stepup.leadership.Ballots;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes a round through its life: asks, reminds, closes. Each step may be repeated without harm. */
@Component
public final class RunRound {

    private final Rounds rounds;
    private final Ballots ballots;
    private final Prompts prompts;
    private final Clock clock;

    RunRound(Rounds rounds, Ballots ballots, Prompts prompts, Clock clock) {
        this.rounds = rounds;
        this.ballots = ballots;
        this.prompts = prompts;
        this.clock = clock;
    }

    /** Asks everyone. */
    public void ask(PulseRound round) {
        prompts.ask(round);
        rounds.markAsked(round);
    }

    /** Reminds those who have neither answered nor declined. */
    public void remind(PulseRound round) {
        Set<MemberId> silent = new HashSet<>(round.roster());
        silent.removeAll(ballots.whoAnswered(round.workspace(), round.id()));
        silent.removeAll(round.declined());
        prompts.remind(round, silent);
        rounds.markReminded(round);
    }

    /** Takes no more answers. */
    public void close(PulseRound round) {
        rounds.close(round, clock.instant());
    }
}
