package dev.stepup.pulse;

import dev.stepup.leadership.Ballots;
import dev.stepup.privacy.OptOutChanged;
import dev.stepup.team.People;
import dev.stepup.team.TakesPartNoMore;
import dev.stepup.team.TeamLookedAfter;
import dev.stepup.team.Teams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets whoever takes part no more leave the check-ins as well: they are asked no more, and can no longer be named. */
@Component
final class LeaveRounds {

    private final Rounds rounds;
    private final Ballots ballots;
    private final People people;
    private final Teams teams;
    private final Prompts prompts;

    LeaveRounds(Rounds rounds, Ballots ballots, People people, Teams teams, Prompts prompts) {
        this.rounds = rounds;
        this.ballots = ballots;
        this.people = people;
        this.teams = teams;
        this.prompts = prompts;
    }

    @EventListener
    void on(OptOutChanged changed) {
        if (changed.out()) {
            rounds.withdraw(changed.workspace(), changed.person())
                    .forEach(round -> prompts.release(round, changed.person()));
        }
    }

    /** What they have answered counts. */
    @EventListener
    void on(TakesPartNoMore gone) {
        rounds.takingAnswersOf(gone.workspace(), gone.person()).stream()
                .filter(round -> people.known(round.workspace(), gone.person())
                        .filter(teams.takenBy(round.workspace(), round.team()))
                        .isEmpty())
                .filter(round ->
                        !ballots.whoAnswered(round.workspace(), round.id()).contains(gone.person()))
                .forEach(round -> rounds.withdraw(round, gone.person()));
    }

    /** The check-ins of a team keep people who have left it, so they are looked at themselves. */
    @EventListener
    void on(TeamLookedAfter looked) {
        rounds.unreported(looked.workspace(), looked.team()).stream()
                .flatMap(round -> people.lately(looked.workspace(), round.roster()).stream())
                .filter(teams.takenBy(looked.workspace(), looked.team()).negate())
                .map(person -> new TakesPartNoMore(looked.workspace(), person.id()))
                .distinct()
                .forEach(this::on);
    }
}
