package dev.stepup.privacy.mongo;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** That somebody has opted out, as it is stored; the id is workspace and member. */
@Document("opt_outs")
record StoredOptOut(@Id String id, String workspace, String member, Instant since) {

    static String id(WorkspaceId workspace, MemberId member) {
        return workspace + "/" + member;
    }
}
