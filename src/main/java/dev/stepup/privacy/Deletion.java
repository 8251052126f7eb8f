package dev.stepup.privacy;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;

/**
 * That everything stored of somebody is to be erased, or is being erased. It is forgotten when that is done.
 *
 * @param standIn takes their place where something counts
 * @param since when they asked for it, or had to be erased
 * @param due when to go on with it
 * @param told whether their message that it is done was handed to the outbox
 */
public record Deletion(
        WorkspaceId workspace, MemberId person, MemberId standIn, Instant since, Instant due, boolean told) {

    /** The kind of the message that says it is done. */
    public static final String TOLD = "deleted";

    /** The same, to be gone on with at this moment. */
    public Deletion dueAt(Instant later) {
        return new Deletion(workspace, person, standIn, since, later, told);
    }

    /** The same, once they were told. */
    public Deletion toldUntil(Instant later) {
        return new Deletion(workspace, person, standIn, since, later, true);
    }
}
