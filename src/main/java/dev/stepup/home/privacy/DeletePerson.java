package dev.stepup.home.privacy;

import dev.stepup.cache.Caches;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.platform.OwnMessages;
import dev.stepup.privacy.Deletion;
import dev.stepup.privacy.Deletion.Reason;
import dev.stepup.privacy.Deletions;
import dev.stepup.privacy.OptOuts;
import dev.stepup.privacy.PersonalData;
import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.store.Erasure;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Erases everything that is stored of somebody, on every instance, within a minute. What is lost with its instance is done
 * by another; each step may be repeated.
 */
@Component
@Order(9)
public final class DeletePerson implements DueWork {

    /** Longer than any instance remembers a team, or is at work on something of somebody. */
    private static final Duration UNTIL_ALL_KNOW = Duration.ofSeconds(40);

    private static final Duration UNTIL_SLACK_SAYS = Duration.ofHours(1);
    private static final Duration UNTIL_TOLD = Duration.ofSeconds(10);

    private final Deletions deletions;
    private final OptOuts optOuts;
    private final List<PersonalData> data;
    private final Leavers leavers;
    private final OwnMessages messages;
    private final DeletionNotice notice;
    private final Erasure erasure;
    private final AfterAck afterAck;
    private final Caches caches;
    private final Clock clock;
    private Instant lastSeen = Instant.MIN;

    DeletePerson(
            Deletions deletions,
            OptOuts optOuts,
            List<PersonalData> data,
            Leavers leavers,
            OwnMessages messages,
            DeletionNotice notice,
            Erasure erasure,
            AfterAck afterAck,
            Caches caches,
            Clock clock) {
        this.deletions = deletions;
        this.optOuts = optOuts;
        this.data = data;
        this.leavers = leavers;
        this.messages = messages;
        this.notice = notice;
        this.erasure = erasure;
        this.afterAck = afterAck;
        this.caches = caches;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deletion";
    }

    /** From now on nobody can name this person, and everything stored of them goes; then they are told. */
    public void begin(WorkspaceId workspace, MemberId person) {
        begin(workspace, person, Reason.ASKED);
    }

    /** The same without a word to them, who were erased before. */
    void beginAgain(WorkspaceId workspace, MemberId person) {
        begin(workspace, person, Reason.RESTORED);
    }

    private void begin(WorkspaceId workspace, MemberId person, Reason reason) {
        Instant now = clock.instant();
        MemberId standIn = MemberId.standIn(UUID.randomUUID().toString());
        deletions.begin(Deletion.of(workspace, person, standIn, reason, now));
        optOuts.erase(workspace, person, now);
        afterAck.run(() -> run(key(workspace, person)));
    }

    /** Every instance looks here, so every one forgets what it remembers of somebody whose deletion is new to it. */
    @Override
    public List<DueItem> dueBefore(Instant moment) {
        List<Deletion> due = deletions.dueBefore(moment);
        due.forEach(each -> forgetOnce(each.since()));
        return due.stream()
                .map(deletion -> new DueItem(key(deletion.workspace(), deletion.person()), deletion.due()))
                .toList();
    }

    private synchronized void forgetOnce(Instant since) {
        if (since.isAfter(lastSeen)) {
            lastSeen = since;
            caches.emptyAll();
        }
    }

    @Override
    public void run(String key) {
        int slash = key.indexOf('/');
        deletions
                .find(new WorkspaceId(key.substring(0, slash)), new MemberId(key.substring(slash + 1)))
                .filter(deletion -> !deletion.due().isAfter(clock.instant()))
                .ifPresent(this::goOnUnlessBack);
    }

    /** Who has left the workspace may be back, and then nothing is erased. */
    private void goOnUnlessBack(Deletion deletion) {
        Leavers.Where where = deletion.reason() == Reason.LEFT
                ? leavers.where(deletion.workspace(), deletion.person())
                : Leavers.Where.GONE;
        switch (where) {
            case GONE -> goOn(deletion);
            case BACK -> deletions.done(deletion);
            case NOT_KNOWN_NOW -> deletions.save(deletion.dueAt(clock.instant().plus(UNTIL_SLACK_SAYS)));
        }
    }

    private void goOn(Deletion deletion) {
        OwnMessages.Outcome shown = deletion.told()
                ? new OwnMessages.Outcome.Deleted()
                : messages.deleteAll(deletion.workspace(), deletion.person());
        boolean gone = erase(deletion);
        Instant now = clock.instant();
        if (shown instanceof OwnMessages.Outcome.GoOnLater later) {
            deletions.save(deletion.dueAt(now.plus(later.pause())));
        } else if (now.isBefore(deletion.since().plus(UNTIL_ALL_KNOW))) {
            deletions.save(deletion.dueAt(deletion.since().plus(UNTIL_ALL_KNOW)));
        } else if (!deletion.told()) {
            notice.done(deletion, shown instanceof OwnMessages.Outcome.Deleted);
            deletions.save(deletion.toldUntil(now.plus(UNTIL_TOLD)));
        } else if (gone) {
            deletions.done(deletion);
            erasure.soon();
        } else {
            deletions.save(deletion.dueAt(now.plus(UNTIL_TOLD)));
        }
    }

    private boolean erase(Deletion deletion) {
        boolean gone = true;
        for (PersonalData each : data) {
            gone &= each.erase(deletion.workspace(), deletion.person(), deletion.standIn());
        }
        return gone;
    }

    private static String key(WorkspaceId workspace, MemberId person) {
        return workspace + "/" + person;
    }

    /** Tells people that it is done. */
    public interface DeletionNotice {

        /**
         * To whom it was about.
         *
         * @param messagesToo whether the bot's messages to them are deleted as well
         */
        void done(Deletion deletion, boolean messagesToo);
    }
}
