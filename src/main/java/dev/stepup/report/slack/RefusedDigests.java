package dev.stepup.report.slack;

import dev.stepup.pulse.Rounds;
import dev.stepup.slack.LetterRefused;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a digest that could not be posted for when its channel is well again, or somebody asks for it. */
@Component
final class RefusedDigests {

    private static final Set<String> MENDED_IN_THE_CHANNEL =
            Set.of("is_archived", "not_in_channel", "channel_not_found");

    private final Rounds rounds;

    RefusedDigests(Rounds rounds) {
        this.rounds = rounds;
    }

    @EventListener
    void on(LetterRefused refused) {
        boolean mayStillCome = MENDED_IN_THE_CHANNEL.contains(refused.error()) || refused.isUnknown();
        if (mayStillCome && refused.key().startsWith(SlackDigestBoard.KEY)) {
            rounds.markUnreported(refused.workspace(), refused.key().substring(SlackDigestBoard.KEY.length()));
        }
    }
}
