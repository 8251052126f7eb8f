package dev.stepup.slack.connection.replay.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.slack.connection.replay.TakenRequests;
import dev.stepup.slack.connection.replay.mongo.StoredTakenRequests.Taken;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Taken requests in MongoDB. */
@Component
final class MongoTakenRequests implements TakenRequests {

    private final MongoOperations mongo;

    MongoTakenRequests(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean take(WorkspaceId workspace, MemberId person, String id, long second) {
        String key = StoredTakenRequests.id(workspace, person);
        Taken request = new Taken(id, second);
        Optional<Boolean> taken = Optional.empty();
        while (taken.isEmpty()) {
            taken = tryToTake(key, request);
        }
        return taken.get();
    }

    /** Empty when another took one of theirs in between. */
    private Optional<Boolean> tryToTake(String key, Taken request) {
        @Nullable StoredTakenRequests before = mongo.findById(key, StoredTakenRequests.class);
        if (before == null) {
            return insert(StoredTakenRequests.first(key, request));
        }
        if (before.has(request)) {
            return Optional.of(false);
        }
        var same = query(where("_id").is(key).and("changes").is(before.changes()));
        boolean replaced = mongo.replace(same, before.and(request)).getMatchedCount() > 0;
        return replaced ? Optional.of(true) : Optional.empty();
    }

    private Optional<Boolean> insert(StoredTakenRequests first) {
        try {
            mongo.insert(first);
            return Optional.of(true);
        } catch (DuplicateKeyException another) {
            return Optional.empty();
        }
    }
}
