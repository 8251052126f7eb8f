package dev.stepup.pulse;

import dev.stepup.leadership.Ballots;
import dev.stepup.slack.AfterAck;
import dev.stepup.team.AbsenceChanged;
import dev.stepup.team.Presence;
import dev.stepup.team.Presences;
import dev.stepup.team.Status;
import dev.stepup.team.StatusChanged;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows in the check-ins what people say of being away, to us or by their status in Slack: whoever goes before they
 * have answered is not silent, and is asked when they are back while it runs.
 */
@Component
final class FollowAbsences {

    private static final int TRIES = 5;

    private final Rounds rounds;
    private final Ballots ballots;
    private final Teams teams;
    private final Presences presences;
    private final Planning planning;
    private final RunRound runRound;
    private final AfterAck afterAck;
    private final Clock clock;

    FollowAbsences(
            Rounds rounds,
            Ballots ballots,
            Teams teams,
            Presences presences,
            Planning planning,
            RunRound runRound,
            AfterAck afterAck,
            Clock clock) {
        this.rounds = rounds;
        this.ballots = ballots;
        this.teams = teams;
        this.presences = presences;
        this.planning = planning;
        this.runRound = runRound;
        this.afterAck = afterAck;
        this.clock = clock;
    }

    @EventListener
    void on(AbsenceChanged changed) {
        afterAck.run(() -> running(changed.workspace(), changed.person())
                .filter(round -> isOpenFor(round, changed.person()))
                .forEach(round -> follow(round, changed.person())));
    }

    /** Whoever waits to be asked because they were away is looked at at once; the plan looks as well, but later. */
    @EventListener
    void on(StatusChanged changed) {
        MemberId person = changed.person();
        afterAck.run(() -> running(changed.workspace(), person)
                .filter(round -> saysAway(round, changed.status())
                        || round.away().contains(person)
                                && round.plan().unasked().contains(person))
                .filter(round -> isOpenFor(round, person))
                .forEach(round -> follow(round, person)));
    }

    /** When a check-in has closed nobody is asked any more, and whoever was asked has had their chance. */
    private Stream<PulseRound> running(WorkspaceId workspace, MemberId person) {
        return rounds.takingAnswersOf(workspace, person).stream()
                .filter(round -> round.closed().isEmpty());
    }

    private boolean saysAway(PulseRound round, Status status) {
        return teams.find(round.workspace(), round.team())
                .filter(team -> team.awaySigns().meantBy(status, clock.instant()))
                .isPresent();
    }

    private void follow(PulseRound round, MemberId person) {
        if (isAway(round, person)) {
            rounds.markAway(round, person);
            askWhenBack(round, person, TRIES);
        } else if (round.away().contains(person)) {
            askWhenBack(round, person, TRIES);
        }
    }

    private boolean isAway(PulseRound round, MemberId person) {
        return teams.find(round.workspace(), round.team())
                .map(team ->
                        presences.of(team, List.of(person), clock.instant()).get(person))
                .filter(Presence.Away.class::isInstance)
                .isPresent();
    }

    /** Not of one whose turn is to come: how they stand is looked at then. */
    private boolean isOpenFor(PulseRound round, MemberId person) {
        return !round.turnIsToCome(person)
                && !round.declined().contains(person)
                && !ballots.whoAnswered(round.workspace(), round.id()).contains(person);
    }

    /** Now, or where they are still away when that is looked at, later. */
    private void askWhenBack(PulseRound round, MemberId person, int tries) {
        if (tries == 0 || round.closed().isPresent()) {
            return;
        }
        var at = planning.again(round, List.of(person)).next(Wave.Kind.ASK, person, clock.instant());
        if (rounds.move(round, round.plan().asking(person, at), Set.of())) {
            rounds.find(round.workspace(), round.id()).ifPresent(runRound::goOn);
        } else {
            rounds.find(round.workspace(), round.id()).ifPresent(now -> askWhenBack(now, person, tries - 1));
        }
    }
}
