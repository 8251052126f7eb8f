package dev.stepup.team;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** When people are not to be disturbed, as they have told Slack; not every workspace lets us know. */
public interface QuietHours {

    /** When the quiet of those who have some at this moment ends. */
    Map<MemberId, Instant> endingAfter(Instant moment, WorkspaceId workspace, Collection<MemberId> people);
}
