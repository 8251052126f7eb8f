package dev.stepup.privacy.mongo;

import dev.stepup.privacy.Deletion;
import dev.stepup.privacy.Deletion.Reason;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A deletion that is not done, as it is stored; its id is workspace and person.
 *
 * @param reason absent of those that began before there were several
 */
@Document("deletions")
record StoredDeletion(
        @Id String id,
        String workspace,
        String member,
        String standIn,
        @Nullable Reason reason,
        Instant since,
        Instant due,
        boolean told) {

    static StoredDeletion of(Deletion deletion) {
        return new StoredDeletion(
                id(deletion.workspace(), deletion.person()),
                deletion.workspace().value(),
                deletion.person().value(),
                deletion.standIn().value(),
                deletion.reason(),
                deletion.since(),
                deletion.due(),
                deletion.told());
    }

    static String id(WorkspaceId workspace, MemberId person) {
        return workspace + "/" + person;
    }

    Deletion deletion() {
        return new Deletion(
                new WorkspaceId(workspace),
                new MemberId(member),
                new MemberId(standIn),
                Objects.requireNonNullElse(reason, Reason.ASKED),
                since,
                due,
                told);
    }
}
