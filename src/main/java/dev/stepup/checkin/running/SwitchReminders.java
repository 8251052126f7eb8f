package dev.stepup.checkin.running;

import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.PromptBatch;
import dev.stepup.checkin.answering.Prompts;
import dev.stepup.checkin.planning.RemindersOff;
import dev.stepup.schedule.jobs.MisfireThreshold;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Switches somebody's reminders off or on. */
@Component
public final class SwitchReminders {

    private final RemindersOff remindersOff;
    private final CheckIns checkIns;
    private final Prompts prompts;
    private final MisfireThreshold misfireThreshold;
    private final ApplicationEventPublisher events;

    SwitchReminders(
            RemindersOff remindersOff,
            CheckIns checkIns,
            Prompts prompts,
            MisfireThreshold misfireThreshold,
            ApplicationEventPublisher events) {
        this.remindersOff = remindersOff;
        this.checkIns = checkIns;
        this.prompts = prompts;
        this.misfireThreshold = misfireThreshold;
        this.events = events;
    }

    /** Reminders are off, or on again. */
    public void to(boolean off, WorkspaceId workspace, MemberId person) {
        if (off) {
            remindersOff.add(workspace, person);
        } else {
            remindersOff.remove(workspace, person);
        }
        events.publishEvent(new RemindersSwitched(workspace, person));
    }

    /** The same from a reminder of this kind, which shows the change. */
    public void inReminder(
            boolean off, WorkspaceId workspace, MemberId person, String checkInId, PromptBatch.Kind kind) {
        to(off, workspace, person);
        checkIns.find(workspace, checkInId)
                .filter(checkIn -> checkIn.roster().contains(person))
                .ifPresent(checkIn -> {
                    if (checkIn.takesAnswers(misfireThreshold)) {
                        prompts.confirmReminders(checkIn, kind, person, off);
                    } else {
                        prompts.confirmRemindersOver(checkIn, kind, person, off);
                    }
                });
    }
}
