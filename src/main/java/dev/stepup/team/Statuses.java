package dev.stepup.team;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Collection;
import java.util.Map;

/** What people let others know of themselves in Slack, at most a few minutes old. */
public interface Statuses {

    /** Theirs, of those whom Slack tells us of. */
    Map<MemberId, Status> of(WorkspaceId workspace, Collection<MemberId> people);
}
