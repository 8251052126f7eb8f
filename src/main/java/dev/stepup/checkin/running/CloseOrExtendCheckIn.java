package dev.stepup.checkin.running;

import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.answering.Answer;
import dev.stepup.checkin.answering.AnswerStatus;
import dev.stepup.checkin.answering.Prompts;
import dev.stepup.checkin.answering.RecordAnswer;
import dev.stepup.checkin.planning.RemindersOff;
import dev.stepup.privacy.Audit;
import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.schedule.NextOpening;
import dev.stepup.schedule.calendar.WallTime;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Closes a running check-in early, or extends it by a day. */
@Component
public final class CloseOrExtendCheckIn {

    private static final Duration DAY = Duration.ofDays(1);

    private final CheckIns checkIns;
    private final RunCheckIn runCheckIn;
    private final NextOpening nextOpening;
    private final RecordAnswer recordAnswer;
    private final RemindersOff remindersOff;
    private final Prompts prompts;
    private final AfterAck afterAck;
    private final Audit audit;

    CloseOrExtendCheckIn(
            CheckIns checkIns,
            RunCheckIn runCheckIn,
            NextOpening nextOpening,
            RecordAnswer recordAnswer,
            RemindersOff remindersOff,
            Prompts prompts,
            AfterAck afterAck,
            Audit audit) {
        this.checkIns = checkIns;
        this.runCheckIn = runCheckIn;
        this.nextOpening = nextOpening;
        this.recordAnswer = recordAnswer;
        this.remindersOff = remindersOff;
        this.prompts = prompts;
        this.afterAck = afterAck;
        this.audit = audit;
    }

    /** Asks and reminds nobody any more; answers that come before its digest still count. */
    public Outcome close(WorkspaceId workspace, String checkIn, MemberId by) {
        Optional<CheckIn> running = running(workspace, checkIn);
        running.ifPresent(open -> {
            runCheckIn.close(open);
            audit.note(workspace, open.team(), by, Action.CLOSED);
        });
        return running.<Outcome>map(Outcome.Closed::new).orElseGet(Outcome.NotRunning::new);
    }

    /**
     * Lets it run until the same time of the next day; its digest comes a day later too where it would come before that,
     * or at its close where the next check-in opens before then.
     *
     * @param closesAt when it was to close as far as the asker knows, so that asking twice adds only one day
     */
    public Outcome giveAnotherDay(WorkspaceId workspace, String id, Instant closesAt, MemberId by) {
        return running(workspace, id)
                .filter(checkIn -> checkIn.closesAt().equals(closesAt))
                .map(checkIn -> giveAnotherDay(checkIn, by))
                .orElseGet(Outcome.NotRunning::new);
    }

    private Outcome giveAnotherDay(CheckIn checkIn, MemberId by) {
        Instant closes = WallTime.after(checkIn.closesAt(), DAY, checkIn.zone());
        Optional<Instant> next = nextOpening.of(checkIn.workspace(), checkIn.team());
        if (next.filter(closes::isAfter).isPresent()) {
            return new Outcome.NextComesBefore(checkIn.team(), next.get());
        }
        if (!checkIns.extend(checkIn, closes, digest(checkIn, closes, next))) {
            return new Outcome.NotRunning();
        }
        audit.note(checkIn.workspace(), checkIn.team(), by, Action.EXTENDED);
        Optional<CheckIn> extended = checkIns.find(checkIn.workspace(), checkIn.id());
        extended.ifPresent(now -> afterAck.run(() -> showNewEnd(now)));
        return extended.<Outcome>map(Outcome.Extended::new).orElseGet(Outcome.NotRunning::new);
    }

    private static Instant digest(CheckIn checkIn, Instant closes, Optional<Instant> next) {
        if (!checkIn.digestAt().isBefore(closes)) {
            return checkIn.digestAt();
        }
        Instant later = WallTime.after(checkIn.digestAt(), DAY, checkIn.zone());
        return next.filter(opens -> !opens.isAfter(later)).isPresent() ? closes : later;
    }

    /**
     * To those who were asked, also where they are away since: until when they may answer, or change what they have. May
     * be cut short and begun anew: the same words are read once.
     */
    void showNewEnd(CheckIn checkIn) {
        Set<MemberId> asked = new HashSet<>(checkIn.people());
        asked.removeIf(checkIn::turnIsToCome);
        Set<MemberId> off = remindersOff.among(checkIn.workspace(), asked);
        // Each as it is then: they may answer, decline or leave while others are being told.
        asked.forEach(person -> checkIns.find(checkIn.workspace(), checkIn.id())
                .filter(now -> now.roster().contains(person))
                .ifPresent(now -> showNewEnd(now, person, off.contains(person))));
        checkIns.markEndShown(checkIn);
    }

    private void showNewEnd(CheckIn checkIn, MemberId person, boolean remindersOff) {
        Optional<Answer> answer = soFar(checkIn, person);
        if (answer.isPresent()) {
            prompts.showAnswer(checkIn, person, answer.get());
        } else if (checkIn.declined().contains(person)) {
            prompts.showDeclined(checkIn, person);
        } else {
            prompts.showNewEnd(checkIn, person, remindersOff);
        }
    }

    private Optional<Answer> soFar(CheckIn checkIn, MemberId person) {
        return recordAnswer.status(checkIn, person) instanceof AnswerStatus.Open open ? open.soFar() : Optional.empty();
    }

    private Optional<CheckIn> running(WorkspaceId workspace, String id) {
        return checkIns.find(workspace, id).filter(CheckIn::isOpen);
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It has closed. */
        record Closed(CheckIn checkIn) implements Outcome {}

        /** It runs on. */
        record Extended(CheckIn checkIn) implements Outcome {}

        /** The next check-in comes before the day would be over, so nothing was changed. */
        record NextComesBefore(String team, Instant next) implements Outcome {}

        /** It has closed or been changed already, so nothing was changed. */
        record NotRunning() implements Outcome {}
    }
}
