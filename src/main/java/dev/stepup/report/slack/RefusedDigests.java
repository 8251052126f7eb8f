package dev.stepup.report.slack;

import dev.stepup.checkin.CheckIns;
import dev.stepup.slack.MessageRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a digest that could not be posted for when its channel is well again, or somebody asks for it. */
@Component
final class RefusedDigests {

    private final CheckIns checkIns;

    RefusedDigests(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    @EventListener
    void on(MessageRefused refused) {
        if (refused.key().is(SlackDigestBoard.KIND) && refused.failure().mayPass()) {
            checkIns.markUnreported(refused.workspace(), refused.key().about());
        }
    }
}
