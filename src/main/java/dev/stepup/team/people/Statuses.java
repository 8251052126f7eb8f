package dev.stepup.team.people;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** People's Slack statuses, at most a few minutes old. */
public interface Statuses {

    /** Theirs, as far as Slack says. */
    Told of(WorkspaceId workspace, Collection<MemberId> people);

    /**
     * What Slack told.
     *
     * @param notNow those of whom it did not; it may later
     */
    record Told(Map<MemberId, Status> statuses, Set<MemberId> notNow) {}
}
