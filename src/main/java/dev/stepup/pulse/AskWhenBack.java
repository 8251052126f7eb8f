package dev.stepup.pulse;

import dev.stepup.leadership.Ballots;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets a check-in that runs ask somebody who was not asked before, or not while they were away. */
@Component
final class AskWhenBack {

    private static final int TRIES = 5;

    private final Rounds rounds;
    private final Ballots ballots;
    private final Planning planning;
    private final RunRound runRound;
    private final Clock clock;

    AskWhenBack(Rounds rounds, Ballots ballots, Planning planning, RunRound runRound, Clock clock) {
        this.rounds = rounds;
        this.ballots = ballots;
        this.planning = planning;
        this.runRound = runRound;
        this.clock = clock;
    }

    /** Whether this check-in waits for their answer; not where their turn is to come: how they stand is looked at then. */
    boolean isOpenFor(PulseRound round, MemberId person) {
        return round.closed().isEmpty()
                && round.roster().contains(person)
                && !round.turnIsToCome(person)
                && !round.declined().contains(person)
                && !ballots.whoAnswered(round.workspace(), round.id()).contains(person);
    }

    /** Now, or where they are still away when that is looked at, later. */
    void in(PulseRound round, MemberId person) {
        in(round, person, TRIES);
    }

    private void in(PulseRound round, MemberId person, int tries) {
        if (tries == 0 || round.closed().isPresent()) {
            return;
        }
        var at = planning.again(round, List.of(person)).next(Wave.Kind.ASK, person, clock.instant());
        if (rounds.move(round, round.plan().asking(person, at), Set.of())) {
            rounds.find(round.workspace(), round.id()).ifPresent(runRound::goOn);
        } else {
            rounds.find(round.workspace(), round.id()).ifPresent(now -> in(now, person, tries - 1));
        }
    }
}
