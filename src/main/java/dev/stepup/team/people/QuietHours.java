package dev.stepup.team.people;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** People's do-not-disturb times in Slack. Some workspaces don't share them. */
public interface QuietHours {

    /** When the quiet of those who have some at this moment ends, as far as Slack says. */
    Told endingAfter(Instant moment, WorkspaceId workspace, Collection<MemberId> people);

    /**
     * What Slack told.
     *
     * @param notNow those of whom it did not; it may later
     */
    record Told(Map<MemberId, Instant> ends, Set<MemberId> notNow) {}
}
