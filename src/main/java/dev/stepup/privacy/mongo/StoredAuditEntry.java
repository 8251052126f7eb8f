package dev.stepup.privacy.mongo;

import dev.stepup.privacy.AuditEntry;
import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.privacy.AuditEntry.Change;
import dev.stepup.privacy.AuditedSetting;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a lead or an admin did, as it is stored.
 *
 * @param id given by the driver, so that of two of the same moment the later one comes after
 */
@Document("audit")
record StoredAuditEntry(
        @Id @Nullable String id,
        String workspace,
        String team,
        String actor,
        Action action,
        List<StoredChange> changes,
        Instant at) {

    static StoredAuditEntry of(AuditEntry entry) {
        return new StoredAuditEntry(
                null,
                entry.workspace().value(),
                entry.team(),
                entry.actor().value(),
                entry.action(),
                entry.changes().stream()
                        .map(each -> new StoredChange(each.setting(), each.before(), each.after()))
                        .toList(),
                entry.at());
    }

    AuditEntry entry() {
        return new AuditEntry(
                new WorkspaceId(workspace),
                team,
                new MemberId(actor),
                action,
                changes.stream().map(StoredChange::change).toList(),
                at);
    }

    /** A setting that changed, as it is stored. */
    record StoredChange(AuditedSetting setting, List<String> before, List<String> after) {

        Change change() {
            return new Change(setting, before, after);
        }
    }
}
