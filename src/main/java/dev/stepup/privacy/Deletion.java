package dev.stepup.privacy;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;

/**
 * That everything stored of somebody is to be erased, or is being erased. It is forgotten when that is done.
 *
 * @param standIn takes their place where something counts
 * @param since when they asked for it, or had to be erased; of who has left it may be still to come
 * @param due when to go on with it
 * @param told whether their message that it is done was handed to the outbox, or they are to be told nothing
 */
public record Deletion(
        WorkspaceId workspace,
        MemberId person,
        MemberId standIn,
        Reason reason,
        Instant since,
        Instant due,
        boolean told) {

    /** The kind of the message that says it is done. */
    public static final String TOLD = "deleted";

    /** One that begins then; only who has asked for it is told. */
    public static Deletion of(WorkspaceId workspace, MemberId person, MemberId standIn, Reason reason, Instant since) {
        return new Deletion(workspace, person, standIn, reason, since, since, reason != Reason.ASKED);
    }

    /** The same, to be gone on with at this moment. */
    public Deletion dueAt(Instant later) {
        return new Deletion(workspace, person, standIn, reason, since, later, told);
    }

    /** The same, once they were told. */
    public Deletion toldUntil(Instant later) {
        return new Deletion(workspace, person, standIn, reason, since, later, true);
    }

    /** Why somebody is erased. */
    public enum Reason {
        /** They want it. */
        ASKED,
        /** They were erased before, and a restored backup holds them. */
        RESTORED,
        /** They have left the workspace; if they come back before it begins, they are not erased. */
        LEFT
    }
}
