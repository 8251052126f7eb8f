package dev.stepup.privacy.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.AuditEntry;
import dev.stepup.privacy.AuditLog;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The audit log in MongoDB. */
@Component
final class MongoAuditLog implements AuditLog {

    private static final String AT = "at";

    private final MongoOperations mongo;

    MongoAuditLog(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(StoredAuditEntry.class)
                .createIndex(new Index().on("workspace", Sort.Direction.ASC).on(AT, Sort.Direction.DESC));
        mongo.indexOps(StoredAuditEntry.class).createIndex(new Index().on(AT, Sort.Direction.ASC));
    }

    @Override
    public void append(AuditEntry entry) {
        mongo.insert(StoredAuditEntry.of(entry));
    }

    @Override
    public List<AuditEntry> last(WorkspaceId workspace, int most) {
        Query latest = query(where("workspace").is(workspace.value()))
                .with(Sort.by(Sort.Direction.DESC, AT, "_id"))
                .limit(most);
        return mongo.find(latest, StoredAuditEntry.class).stream()
                .map(StoredAuditEntry::entry)
                .toList();
    }

    @Override
    public Optional<Instant> oldest() {
        return mongo.find(new Query().with(Sort.by(AT)).limit(1), StoredAuditEntry.class).stream()
                .map(StoredAuditEntry::at)
                .findFirst();
    }

    @Override
    public void forgetBefore(Instant moment) {
        mongo.remove(query(where(AT).lt(moment)), StoredAuditEntry.class);
    }
}
