package dev.stepup.leadership.mongo;

import dev.stepup.workspace.WorkspaceId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** That what version 0.1 reported of a team has been tallied; its id is workspace and team. */
@Document("tallies_read_forward")
record StoredReadForward(@Id String id) {

    static String id(WorkspaceId workspace, String team) {
        return workspace + "/" + team;
    }
}
