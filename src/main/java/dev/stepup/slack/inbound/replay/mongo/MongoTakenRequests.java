package dev.stepup.slack.inbound.replay.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.slack.inbound.replay.TakenRequests;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Taken requests in MongoDB. */
@Component
final class MongoTakenRequests implements TakenRequests {

    private final MongoOperations mongo;

    MongoTakenRequests(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(StoredTakenRequest.class).createIndex(new Index().on("second", Sort.Direction.ASC));
    }

    @Override
    public boolean take(WorkspaceId workspace, String request, long second) {
        try {
            mongo.insert(StoredTakenRequest.of(workspace, request, second));
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public void forgetSignedBefore(Instant moment) {
        mongo.remove(query(where("second").lt(moment.getEpochSecond())), StoredTakenRequest.class);
    }
}
