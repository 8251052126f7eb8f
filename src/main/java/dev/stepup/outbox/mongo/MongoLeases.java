package dev.stepup.outbox.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.outbox.Leases;
import dev.stepup.workspace.WorkspaceId;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Leases in MongoDB; the id of a document settles a race for a lease that is nobody's. */
@Component
final class MongoLeases implements Leases {

    private final MongoOperations mongo;

    MongoLeases(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Lease> of(WorkspaceId workspace) {
        return Optional.ofNullable(mongo.findById(workspace.value(), StoredLease.class))
                .map(stored -> new Lease(stored.holder(), stored.beat()));
    }

    @Override
    public boolean take(WorkspaceId workspace, Optional<Lease> seen, String holder) {
        if (seen.isPresent()) {
            Query asSeen = held(workspace, seen.get().holder())
                    .addCriteria(where("beat").is(seen.get().beat()));
            Update mine = new Update().set("holder", holder).inc("beat", 1);
            return mongo.updateFirst(asSeen, mine, StoredLease.class).getMatchedCount() == 1;
        }
        try {
            mongo.insert(new StoredLease(workspace.value(), holder, 1));
            return true;
        } catch (DuplicateKeyException somebodyWasQuicker) {
            return false;
        }
    }

    @Override
    public boolean beat(WorkspaceId workspace, String holder) {
        Update alive = new Update().inc("beat", 1);
        return mongo.updateFirst(held(workspace, holder), alive, StoredLease.class)
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void release(WorkspaceId workspace, String holder) {
        mongo.remove(held(workspace, holder), StoredLease.class);
    }

    @Override
    public void endAll() {
        mongo.remove(new Query(), StoredLease.class);
    }

    private static Query held(WorkspaceId workspace, String holder) {
        return query(where("_id").is(workspace.value()).and("holder").is(holder));
    }
}
