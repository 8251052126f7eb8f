package dev.stepup.checkin.chat;

import dev.stepup.chat.Destination;
import dev.stepup.chat.MessageRefused;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.leadership.Ballots;
import dev.stepup.workspace.MemberId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks people as away when Slack refuses to deliver their prompt, so that they don't count as silent. */
@Component
final class PromptsRefused {

    private final CheckIns checkIns;
    private final Ballots ballots;

    PromptsRefused(CheckIns checkIns, Ballots ballots) {
        this.checkIns = checkIns;
        this.ballots = ballots;
    }

    @EventListener
    void on(MessageRefused refused) {
        if (refused.key().is(PromptKeys.PROMPT) && refused.to() instanceof Destination.Person person) {
            checkIns.find(refused.workspace(), refused.key().about())
                    .filter(checkIn -> !hasAnswered(checkIn, person.id()))
                    .ifPresent(checkIn -> checkIns.markAway(checkIn, person.id()));
        }
    }

    private boolean hasAnswered(CheckIn checkIn, MemberId person) {
        return ballots.whoAnswered(checkIn.workspace(), checkIn.id()).contains(person);
    }
}
