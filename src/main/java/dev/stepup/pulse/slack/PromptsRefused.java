package dev.stepup.pulse.slack;

import dev.stepup.leadership.Ballots;
import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.Rounds;
import dev.stepup.slack.Destination;
import dev.stepup.slack.LetterRefused;
import dev.stepup.workspace.MemberId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes whom a check-in could not ask because Slack does not take its prompt to them: they are not silent. */
@Component
final class PromptsRefused {

    private final Rounds rounds;
    private final Ballots ballots;

    PromptsRefused(Rounds rounds, Ballots ballots) {
        this.rounds = rounds;
        this.ballots = ballots;
    }

    @EventListener
    void on(LetterRefused refused) {
        if (refused.to() instanceof Destination.Person person) {
            PulseRound.ofPrompt(refused.key(), person.id())
                    .flatMap(round -> rounds.find(refused.workspace(), round))
                    .filter(round -> !hasAnswered(round, person.id()))
                    .ifPresent(round -> rounds.markAway(round, person.id()));
        }
    }

    private boolean hasAnswered(PulseRound round, MemberId person) {
        return ballots.whoAnswered(round.workspace(), round.id()).contains(person);
    }
}
