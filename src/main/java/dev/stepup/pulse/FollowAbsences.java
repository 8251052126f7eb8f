package dev.stepup.pulse;

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
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows in the check-ins what people say of being away, to us or by their status in Slack: whoever goes before they
 * have answered is not silent, and is asked when they are back while it runs.
 */
@Component
final class FollowAbsences {

    private final Rounds rounds;
    private final Teams teams;
    private final Presences presences;
    private final AskWhenBack askWhenBack;
    private final AfterAck afterAck;
    private final Clock clock;

    FollowAbsences(
            Rounds rounds, Teams teams, Presences presences, AskWhenBack askWhenBack, AfterAck afterAck, Clock clock) {
        this.rounds = rounds;
        this.teams = teams;
        this.presences = presences;
        this.askWhenBack = askWhenBack;
        this.afterAck = afterAck;
        this.clock = clock;
    }

    @EventListener
    void on(AbsenceChanged changed) {
        afterAck.run(() -> running(changed.workspace(), changed.person())
                .filter(round -> askWhenBack.isOpenFor(round, changed.person()))
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
                .filter(round -> askWhenBack.isOpenFor(round, person))
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
            askWhenBack.in(round, person);
        } else if (round.away().contains(person)) {
            askWhenBack.in(round, person);
        }
    }

    private boolean isAway(PulseRound round, MemberId person) {
        return teams.find(round.workspace(), round.team())
                .map(team ->
                        presences.of(team, List.of(person), clock.instant()).get(person))
                .filter(Presence.Away.class::isInstance)
                .isPresent();
    }
}
