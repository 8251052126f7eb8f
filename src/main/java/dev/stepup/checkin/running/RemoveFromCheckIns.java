package dev.stepup.checkin.running;

import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.answering.Prompts;
import dev.stepup.leadership.Ballots;
import dev.stepup.privacy.OptOutChanged;
import dev.stepup.team.MemberIneligible;
import dev.stepup.team.TeamRefreshed;
import dev.stepup.team.Teams;
import dev.stepup.team.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Removes people who can't take part any more from running check-ins: they are no longer asked or named. */
@Component
final class RemoveFromCheckIns {

    private final CheckIns checkIns;
    private final Ballots ballots;
    private final People people;
    private final Teams teams;
    private final Prompts prompts;

    RemoveFromCheckIns(CheckIns checkIns, Ballots ballots, People people, Teams teams, Prompts prompts) {
        this.checkIns = checkIns;
        this.ballots = ballots;
        this.people = people;
        this.teams = teams;
        this.prompts = prompts;
    }

    @EventListener
    void on(OptOutChanged changed) {
        if (changed.out()) {
            checkIns.withdraw(changed.workspace(), changed.person())
                    .forEach(checkIn -> prompts.release(checkIn, changed.person()));
        }
    }

    /** What they have answered counts. */
    @EventListener
    void on(MemberIneligible gone) {
        checkIns.awaitingDigestOf(gone.workspace(), gone.person()).stream()
                .filter(checkIn -> people.known(checkIn.workspace(), gone.person())
                        .filter(teams.takenBy(checkIn.workspace(), checkIn.team()))
                        .isEmpty())
                .filter(checkIn ->
                        !ballots.whoAnswered(checkIn.workspace(), checkIn.id()).contains(gone.person()))
                .forEach(checkIn -> checkIns.withdraw(checkIn, gone.person()));
    }

    /** The check-ins of a team keep people who have left it, so they are looked at themselves. */
    @EventListener
    void on(TeamRefreshed looked) {
        checkIns.awaitingDigest(looked.workspace(), looked.team()).stream()
                .flatMap(checkIn -> people.lately(looked.workspace(), checkIn.people()).stream())
                .filter(teams.takenBy(looked.workspace(), looked.team()).negate())
                .map(person -> new MemberIneligible(looked.workspace(), person.id()))
                .distinct()
                .forEach(this::on);
    }
}
