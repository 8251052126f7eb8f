package dev.stepup.slack.connection.replay;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Which requests of people have been taken, for all instances. */
public interface TakenRequests {

    /**
     * Takes this request of this person; returns false when it was taken before, or may have been because newer ones
     * have taken its place in what is remembered.
     *
     * @param id the same each time the same request comes, and no other's
     * @param second when it was signed, in seconds since 1970
     */
    boolean take(WorkspaceId workspace, MemberId person, String id, long second);
}
