package dev.stepup.slack.inbound.replay.mongo;

import dev.stepup.workspace.WorkspaceId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A request that was taken, as it is stored.
 *
 * @param id workspace and request, so that the same request is stored once
 * @param second when it was signed, in seconds since 1970
 */
@Document("taken_requests")
record StoredTakenRequest(@Id String id, long second) {

    static StoredTakenRequest of(WorkspaceId workspace, String request, long second) {
        return new StoredTakenRequest(workspace + "/" + request, second);
    }
}
