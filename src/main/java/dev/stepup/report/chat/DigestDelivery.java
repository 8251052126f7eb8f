package dev.stepup.report.chat;

import dev.stepup.chat.MessageDelivered;
import dev.stepup.chat.MessageRefused;
import dev.stepup.checkin.CheckInState;
import dev.stepup.checkin.CheckIns;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves a check-in on by what became of its digest. One that was refused and may pass is held for when its channel is
 * well again, or somebody asks for it.
 */
@Component
final class DigestDelivery {

    private final CheckIns checkIns;

    DigestDelivery(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    @EventListener
    void on(MessageDelivered delivered) {
        if (delivered.key().is(ChatDigestBoard.KIND)) {
            checkIns.advance(delivered.workspace(), delivered.key().about(), CheckInState.POSTED);
        }
    }

    @EventListener
    void on(MessageRefused refused) {
        if (refused.key().is(ChatDigestBoard.KIND)) {
            checkIns.advance(
                    refused.workspace(),
                    refused.key().about(),
                    refused.failure().mayPass() ? CheckInState.HELD : CheckInState.REFUSED);
        }
    }
}
