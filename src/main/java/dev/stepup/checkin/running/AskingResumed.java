package dev.stepup.checkin.running;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Somebody who was no longer asked is asked again. */
public record AskingResumed(WorkspaceId workspace, MemberId person) {}
