package dev.stepup.report.chat;

import dev.stepup.chat.MessageRefused;
import dev.stepup.checkin.CheckIns;
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
        if (refused.key().is(ChatDigestBoard.KIND) && refused.failure().mayPass()) {
            checkIns.markUnreported(refused.workspace(), refused.key().about());
        }
    }
}
