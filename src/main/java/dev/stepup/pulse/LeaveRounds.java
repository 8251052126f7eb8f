package dev.stepup.pulse;

import dev.stepup.privacy.OptOutChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets whoever opts out leave the check-ins as well: they are asked no more, and can no longer be named. */
@Component
final class LeaveRounds {

    private final Rounds rounds;
    private final Prompts prompts;

    LeaveRounds(Rounds rounds, Prompts prompts) {
        this.rounds = rounds;
        this.prompts = prompts;
    }

    @EventListener
    void on(OptOutChanged changed) {
        if (changed.out()) {
            rounds.withdraw(changed.workspace(), changed.person())
                    .forEach(round -> prompts.release(round, changed.person()));
        }
    }
}
