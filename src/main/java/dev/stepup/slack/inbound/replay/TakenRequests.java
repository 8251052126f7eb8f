package dev.stepup.slack.inbound.replay;

import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;

/** The repository of requests that were handled, shared by all instances. */
public interface TakenRequests {

    /**
     * Takes this request; returns false when it was taken before.
     *
     * @param request the same each time the same request comes, and no other's
     * @param second when it was signed, in seconds since 1970
     */
    boolean take(WorkspaceId workspace, String request, long second);

    /** Forgets those that were signed before this moment. */
    void forgetSignedBefore(Instant moment);
}
