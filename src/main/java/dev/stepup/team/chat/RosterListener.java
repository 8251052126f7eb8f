package dev.stepup.team.chat;

import dev.stepup.chat.event.MembershipChanged;
import dev.stepup.chat.event.UserGroupChanged;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.team.roster.RosterUpdates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Handles people who join and leave. The daily check of each team finds what was missed. */
@Component
final class RosterListener {

    private final RosterUpdates rosterUpdates;
    private final RecentMoves recentMoves;
    private final AfterAck afterAck;

    RosterListener(RosterUpdates rosterUpdates, RecentMoves recentMoves, AfterAck afterAck) {
        this.rosterUpdates = rosterUpdates;
        this.recentMoves = recentMoves;
        this.afterAck = afterAck;
    }

    @EventListener
    void on(MembershipChanged changed) {
        RecentMoves.Move move = recentMoves.heard(changed.workspace(), changed.channel(), changed.person());
        afterAck.run(() -> {
            if (move.again()) {
                rosterUpdates.look(changed.workspace(), changed.channel());
            } else if (!recentMoves.isOvertaken(move)) {
                follow(changed);
            }
        });
    }

    private void follow(MembershipChanged changed) {
        if (changed.joined()) {
            rosterUpdates.joined(changed.workspace(), changed.channel(), changed.person());
        } else {
            rosterUpdates.left(changed.workspace(), changed.channel(), changed.person());
        }
    }

    @EventListener
    void on(UserGroupChanged changed) {
        afterAck.run(() -> rosterUpdates.groupChanged(changed.workspace(), changed.group()));
    }
}
