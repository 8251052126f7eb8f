package dev.stepup.outbox.mongo;

import static dev.stepup.outbox.mongo.StoredOutboxEntry.IN_FLIGHT;
import static dev.stepup.outbox.mongo.StoredOutboxEntry.WAITING;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.TeamData;
import dev.stepup.workspace.WorkspaceId;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * What is on its way to a team's people, and what has arrived. What arrived is kept until nothing waits that changes it:
 * a prompt has still to say that it is over.
 */
@Component
final class OutboxEntriesOfTeams implements TeamData {

    private final MongoOperations mongo;

    OutboxEntriesOfTeams(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Set<String> collections() {
        return Set.of(StoredOutboxEntry.COLLECTION);
    }

    @Override
    public boolean forget(WorkspaceId workspace, String team) {
        mongo.remove(
                query(about(workspace, team)
                        .and("state")
                        .is(WAITING)
                        .and("revision")
                        .is(null)),
                StoredOutboxEntry.class);
        boolean moves = mongo.exists(
                query(about(workspace, team).and("state").in(WAITING, IN_FLIGHT)), StoredOutboxEntry.class);
        if (!moves) {
            mongo.remove(query(about(workspace, team)), StoredOutboxEntry.class);
        }
        return !moves;
    }

    private static Criteria about(WorkspaceId workspace, String team) {
        return where("workspace").is(workspace.value()).and("team").is(team);
    }
}
