package dev.stepup.checkin.running;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Somebody who was left alone is asked again. */
public record AskingResumed(WorkspaceId workspace, MemberId person) {}
