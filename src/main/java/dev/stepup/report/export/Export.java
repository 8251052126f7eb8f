package dev.stepup.report.export;

import dev.stepup.report.summary.Period;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;

/**
 * A request for a team's figures as a file, kept until the file is sent.
 *
 * @param id unique within its workspace
 * @param weeks whole ones
 * @param asked when it was asked for
 * @param due when it is to be tried next
 */
public record Export(
        WorkspaceId workspace, String id, String team, MemberId asker, Period weeks, Instant asked, Instant due) {

    private static final Duration TRIED_FOR = Duration.ofDays(1);

    /** The same, to be tried again then. */
    Export dueAt(Instant later) {
        return new Export(workspace, id, team, asker, weeks, asked, later);
    }

    /** Whether it has been tried for long enough. */
    boolean isGivenUpAt(Instant moment) {
        return moment.isAfter(asked.plus(TRIED_FOR));
    }
}
