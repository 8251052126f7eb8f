package dev.stepup.home.chat;

import dev.stepup.cache.Caches;
import dev.stepup.chat.event.HomeOpened;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.HomePressed;
import dev.stepup.checkin.answering.AnswerChanged;
import dev.stepup.checkin.running.AskingResumed;
import dev.stepup.checkin.running.RemindersSwitched;
import dev.stepup.privacy.OptOutChanged;
import dev.stepup.team.absence.AbsenceChanged;
import dev.stepup.team.people.StatusChanged;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows somebody their page when they open it, and again when what is on it has changed. */
@Component
final class HomeListener {

    private static final int MOST = 100_000;

    /** People who come back later open their page again. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final PublishHomePages pages;
    private final AfterAck afterAck;
    private final Set<Reader> haveLooked;

    HomeListener(PublishHomePages pages, AfterAck afterAck, Caches caches) {
        this.pages = pages;
        this.afterAck = afterAck;
        this.haveLooked = Collections.newSetFromMap(
                caches.<Reader, Boolean>make("home-readers", MOST, REMEMBERED).asMap());
    }

    @EventListener
    void on(HomeOpened opened) {
        haveLooked.add(new Reader(opened.workspace(), opened.reader()));
        afterAck.run(() -> pages.publish(opened.workspace(), opened.reader()));
    }

    /** Somebody who presses a button there is looking at the page, whichever instance has shown it. */
    @EventListener
    void on(HomePressed pressed) {
        haveLooked.add(new Reader(
                pressed.press().asker().workspace(), pressed.press().asker().id()));
        pages.isPressed(pressed.press());
    }

    @EventListener
    void on(AnswerChanged changed) {
        isChangedFor(changed.workspace(), changed.member());
    }

    @EventListener
    void on(AbsenceChanged changed) {
        isChangedFor(changed.workspace(), changed.person());
    }

    @EventListener
    void on(StatusChanged changed) {
        isChangedFor(changed.workspace(), changed.person());
    }

    @EventListener
    void on(RemindersSwitched changed) {
        isChangedFor(changed.workspace(), changed.person());
    }

    @EventListener
    void on(AskingResumed resumed) {
        isChangedFor(resumed.workspace(), resumed.person());
    }

    @EventListener
    void on(OptOutChanged changed) {
        isChangedFor(changed.workspace(), changed.person());
    }

    /** Only for those who have looked at it since the start: nobody else has a page that could be out of date. */
    private void isChangedFor(WorkspaceId workspace, MemberId person) {
        if (haveLooked.contains(new Reader(workspace, person))) {
            afterAck.run(() -> pages.publish(workspace, person));
        }
    }
}
