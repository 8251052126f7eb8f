package dev.stepup.report.slack;

import dev.stepup.checkin.CheckIns;
import dev.stepup.slack.MessageRefused;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a digest that could not be posted for when its channel is well again, or somebody asks for it. */
@Component
final class RefusedDigests {

    private static final Set<String> MENDED_IN_THE_CHANNEL =
            Set.of("is_archived", "not_in_channel", "channel_not_found");

    private final CheckIns checkIns;

    RefusedDigests(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    @EventListener
    void on(MessageRefused refused) {
        boolean mayStillCome = MENDED_IN_THE_CHANNEL.contains(refused.error()) || refused.isUnknown();
        if (mayStillCome && refused.key().startsWith(SlackDigestBoard.KEY)) {
            checkIns.markUnreported(refused.workspace(), refused.key().substring(SlackDigestBoard.KEY.length()));
        }
    }
}
