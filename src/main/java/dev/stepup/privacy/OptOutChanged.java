package dev.stepup.privacy;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/**
 * Somebody has opted out or in again, and that is stored.
 *
 * @param out whether they stay out from now on
 */
public record OptOutChanged(WorkspaceId workspace, MemberId person, boolean out) {}
