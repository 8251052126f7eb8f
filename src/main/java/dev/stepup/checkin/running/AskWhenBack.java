package dev.stepup.checkin.running;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.PromptBatch;
import dev.stepup.checkin.planning.PlanPrompts;
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

    private final CheckIns checkIns;
    private final Ballots ballots;
    private final PlanPrompts planning;
    private final RunCheckIn runCheckIn;
    private final Clock clock;

    AskWhenBack(CheckIns checkIns, Ballots ballots, PlanPrompts planning, RunCheckIn runCheckIn, Clock clock) {
        this.checkIns = checkIns;
        this.ballots = ballots;
        this.planning = planning;
        this.runCheckIn = runCheckIn;
        this.clock = clock;
    }

    /** Whether this check-in waits for their answer; not where their turn is to come: how they stand is looked at then. */
    boolean isOpenFor(CheckIn checkIn, MemberId person) {
        return checkIn.isOpen()
                && checkIn.roster().contains(person)
                && !checkIn.turnIsToCome(person)
                && !checkIn.declined().contains(person)
                && !ballots.whoAnswered(checkIn.workspace(), checkIn.id()).contains(person);
    }

    /** Now, or where they are still away when that is looked at, later. */
    void in(CheckIn checkIn, MemberId person) {
        in(checkIn, person, TRIES);
    }

    private void in(CheckIn checkIn, MemberId person, int tries) {
        if (tries == 0 || !checkIn.isOpen()) {
            return;
        }
        var at = planning.again(checkIn, List.of(person)).next(PromptBatch.Kind.ASK, person, clock.instant());
        if (checkIns.move(checkIn, checkIn.plan().asking(person, at), Set.of())) {
            checkIns.find(checkIn.workspace(), checkIn.id()).ifPresent(runCheckIn::goOn);
        } else {
            checkIns.find(checkIn.workspace(), checkIn.id()).ifPresent(now -> in(now, person, tries - 1));
        }
    }
}
