package dev.stepup.home.chat;

import dev.stepup.chat.event.HomeOpened;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.HomePressed;
import dev.stepup.checkin.answering.AnswerChanged;
import dev.stepup.checkin.running.AskingResumed;
import dev.stepup.checkin.running.RemindersSwitched;
import dev.stepup.privacy.OptOutChanged;
import dev.stepup.team.absence.AbsenceChanged;
import dev.stepup.team.people.StatusChanged;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows somebody their page when they open it, and again when what is on it has changed. */
@Component
final class HomeListener {

    private final PublishHomePages pages;
    private final AfterAck afterAck;
    private final Set<AnswerChanged> haveLooked = ConcurrentHashMap.newKeySet();

    HomeListener(PublishHomePages pages, AfterAck afterAck) {
        this.pages = pages;
        this.afterAck = afterAck;
    }

    @EventListener
    void on(HomeOpened opened) {
        haveLooked.add(new AnswerChanged(opened.workspace(), opened.reader()));
        afterAck.run(() -> pages.publish(opened.workspace(), opened.reader()));
    }

    /** Whoever presses something there looks at it, also where another instance has shown it to them. */
    @EventListener
    void on(HomePressed pressed) {
        haveLooked.add(new AnswerChanged(
                pressed.press().asker().workspace(), pressed.press().asker().id()));
        pages.isPressed(pressed.press());
    }

    /** Only for those who have looked at it since the start: nobody else has a page that could be out of date. */
    @EventListener
    void on(AnswerChanged changed) {
        if (haveLooked.contains(changed)) {
            afterAck.run(() -> pages.publish(changed.workspace(), changed.member()));
        }
    }

    @EventListener
    void on(AbsenceChanged changed) {
        on(new AnswerChanged(changed.workspace(), changed.person()));
    }

    @EventListener
    void on(StatusChanged changed) {
        on(new AnswerChanged(changed.workspace(), changed.person()));
    }

    @EventListener
    void on(RemindersSwitched changed) {
        on(new AnswerChanged(changed.workspace(), changed.person()));
    }

    @EventListener
    void on(AskingResumed resumed) {
        on(new AnswerChanged(resumed.workspace(), resumed.person()));
    }

    @EventListener
    void on(OptOutChanged changed) {
        on(new AnswerChanged(changed.workspace(), changed.person()));
    }
}
