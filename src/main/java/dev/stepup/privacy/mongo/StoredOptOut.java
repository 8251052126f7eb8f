package dev.stepup.privacy.mongo;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody has opted out, as it is stored; the id is workspace and member, or their hash where they were erased.
 *
 * @param member absent where they were erased
 */
@Document("opt_outs")
record StoredOptOut(
        @Id String id, String workspace, @Nullable String member, Instant since) {

    static String id(WorkspaceId workspace, MemberId member) {
        return workspace + "/" + member;
    }

    static String id(WorkspaceId workspace, String hash) {
        return workspace + "/" + hash;
    }
}
