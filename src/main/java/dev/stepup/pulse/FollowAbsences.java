package dev.stepup.pulse;

import dev.stepup.leadership.Ballots;
import dev.stepup.slack.AfterAck;
import dev.stepup.team.AbsenceChanged;
import dev.stepup.team.BeAway;
import dev.stepup.team.StatusChanged;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows in the check-ins what people say of being away: whoever goes before they have answered is not silent, and is
 * asked when they are back while it runs, be it that their status in Slack says so no more.
 */
@Component
final class FollowAbsences {

    private static final int TRIES = 5;

    private final Rounds rounds;
    private final Ballots ballots;
    private final BeAway beAway;
    private final PlanAgain planAgain;
    private final RunRound runRound;
    private final AfterAck afterAck;
    private final Clock clock;

    FollowAbsences(
            Rounds rounds,
            Ballots ballots,
            BeAway beAway,
            PlanAgain planAgain,
            RunRound runRound,
            AfterAck afterAck,
            Clock clock) {
        this.rounds = rounds;
        this.ballots = ballots;
        this.beAway = beAway;
        this.planAgain = planAgain;
        this.runRound = runRound;
        this.afterAck = afterAck;
        this.clock = clock;
    }

    @EventListener
    void on(AbsenceChanged changed) {
        afterAck.run(() -> follow(changed.workspace(), changed.person()));
    }

    /** Whoever waits to be asked because they were away is looked at at once; the plan looks as well, but later. */
    @EventListener
    void on(StatusChanged changed) {
        afterAck.run(() -> rounds.takingAnswersOf(changed.workspace(), changed.person()).stream()
                .filter(round -> round.away().contains(changed.person())
                        && round.plan().unasked().contains(changed.person()))
                .forEach(round -> askWhenBack(round, changed.person(), TRIES)));
    }

    private void follow(WorkspaceId workspace, MemberId person) {
        boolean away = beAway.now(workspace, person).isPresent();
        for (PulseRound round : rounds.takingAnswersOf(workspace, person)) {
            if (isOpenFor(round, person) && (away || round.away().contains(person))) {
                if (away) {
                    rounds.markAway(round, person);
                }
                askWhenBack(round, person, TRIES);
            }
        }
    }

    /** Not of one whose turn is to come: how they stand is looked at then. */
    private boolean isOpenFor(PulseRound round, MemberId person) {
        boolean turnIsToCome =
                round.plan().unasked().contains(person) && !round.away().contains(person);
        return !turnIsToCome
                && !round.declined().contains(person)
                && !ballots.whoAnswered(round.workspace(), round.id()).contains(person);
    }

    /** Now, or where they are still away when that is looked at, later. */
    private void askWhenBack(PulseRound round, MemberId person, int tries) {
        if (tries == 0 || round.closed().isPresent()) {
            return;
        }
        var at = planAgain.of(round, List.of(person)).next(Wave.Kind.ASK, person, clock.instant());
        if (rounds.move(round, round.plan().asking(person, at), Set.of())) {
            rounds.find(round.workspace(), round.id()).ifPresent(runRound::goOn);
        } else {
            rounds.find(round.workspace(), round.id()).ifPresent(now -> askWhenBack(now, person, tries - 1));
        }
    }
}
