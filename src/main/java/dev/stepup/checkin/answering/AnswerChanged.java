package dev.stepup.checkin.answering;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Somebody answered a check-in, changed their answer, or said "not this time". */
public record AnswerChanged(WorkspaceId workspace, MemberId member) {}
