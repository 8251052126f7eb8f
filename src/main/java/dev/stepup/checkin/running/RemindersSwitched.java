package dev.stepup.checkin.running;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Somebody switched their reminders off or on. */
public record RemindersSwitched(WorkspaceId workspace, MemberId person) {}
