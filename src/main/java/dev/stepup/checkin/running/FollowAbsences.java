package dev.stepup.checkin.running;

import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.team.Teams;
import dev.stepup.team.absence.AbsenceChanged;
import dev.stepup.team.absence.Presence;
import dev.stepup.team.absence.Presences;
import dev.stepup.team.people.Status;
import dev.stepup.team.people.StatusChanged;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Applies absences to running check-ins. People who leave before they answer don't count as silent, and are asked when
 * they come back in time.
 */
@Component
final class FollowAbsences {

    private final CheckIns checkIns;
    private final Teams teams;
    private final Presences presences;
    private final AskWhenBack askWhenBack;
    private final AfterAck afterAck;
    private final Clock clock;

    FollowAbsences(
            CheckIns checkIns,
            Teams teams,
            Presences presences,
            AskWhenBack askWhenBack,
            AfterAck afterAck,
            Clock clock) {
        this.checkIns = checkIns;
        this.teams = teams;
        this.presences = presences;
        this.askWhenBack = askWhenBack;
        this.afterAck = afterAck;
        this.clock = clock;
    }

    @EventListener
    void on(AbsenceChanged changed) {
        afterAck.run(() -> running(changed.workspace(), changed.person())
                .filter(checkIn -> askWhenBack.isOpenFor(checkIn, changed.person()))
                .forEach(checkIn -> follow(checkIn, changed.person())));
    }

    /** People who wait to be asked because they were away are checked at once; the plan checks too, but later. */
    @EventListener
    void on(StatusChanged changed) {
        MemberId person = changed.person();
        afterAck.run(() -> running(changed.workspace(), person)
                .filter(checkIn -> saysAway(checkIn, changed.status())
                        || checkIn.away().contains(person)
                                && checkIn.plan().unasked().contains(person))
                .filter(checkIn -> askWhenBack.isOpenFor(checkIn, person))
                .forEach(checkIn -> follow(checkIn, person)));
    }

    /** After a check-in has closed nobody is asked any more, and those who were asked had their chance. */
    private Stream<CheckIn> running(WorkspaceId workspace, MemberId person) {
        return checkIns.awaitingDigestOf(workspace, person).stream().filter(CheckIn::isOpen);
    }

    private boolean saysAway(CheckIn checkIn, Status status) {
        return teams.find(checkIn.workspace(), checkIn.team())
                .filter(team -> team.awaySigns().meantBy(status, clock.instant()))
                .isPresent();
    }

    private void follow(CheckIn checkIn, MemberId person) {
        if (isAway(checkIn, person)) {
            checkIns.markAway(checkIn, person);
            askWhenBack.in(checkIn, person);
        } else if (checkIn.away().contains(person)) {
            askWhenBack.in(checkIn, person);
        }
    }

    private boolean isAway(CheckIn checkIn, MemberId person) {
        return teams.find(checkIn.workspace(), checkIn.team())
                .map(team ->
                        presences.of(team, List.of(person), clock.instant()).get(person))
                .filter(Presence.Away.class::isInstance)
                .isPresent();
    }
}
