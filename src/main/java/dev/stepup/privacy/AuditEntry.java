package dev.stepup.privacy;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;

/**
 * Something that a lead or an admin did about a team. It holds ids and settings, never an answer, a name or other words
 * that people typed, and nothing that people do about their own privacy.
 *
 * @param team its id; the team may be deleted since
 * @param changes which settings changed; empty for what changes none
 */
public record AuditEntry(
        WorkspaceId workspace, String team, MemberId actor, Action action, List<Change> changes, Instant at) {

    public AuditEntry {
        changes = List.copyOf(changes);
    }

    /** What was done. */
    public enum Action {
        SET_UP,
        CHANGED,
        LEAD_NAMED,
        OTHERS_MAY_READ,
        STARTED,
        CLOSED,
        EXTENDED,
        DIGEST_POSTED,
        SKIPPED,
        SKIP_UNDONE,
        PAUSED,
        RESUMED,
        EXPORTED,
        SUMMARY_SHARED,
        ARCHIVED,
        MERGED,
        RESTORED,
        DELETED
    }

    /**
     * A setting that changed.
     *
     * @param before its values until then; of a setting of people only those who went, of one of words none
     * @param after its values from then on; of a setting of people only those who came, of one of words none
     */
    public record Change(AuditedSetting setting, List<String> before, List<String> after) {

        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
