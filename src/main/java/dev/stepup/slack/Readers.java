package dev.stepup.slack;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Finds the words for whoever reads them. */
public interface Readers {

    /** The words in this person's language; never asks Slack, so it is quick. */
    Words wordsFor(WorkspaceId workspace, MemberId reader);
}
