package dev.stepup.report.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.TeamData;
import dev.stepup.report.export.Export;
import dev.stepup.report.export.Exports;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Exports in MongoDB. */
@Component
final class MongoExports implements Exports, TeamData {

    private final MongoOperations mongo;

    MongoExports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void save(Export export) {
        mongo.save(StoredExport.of(export));
    }

    @Override
    public Optional<Export> find(WorkspaceId workspace, String id) {
        return Optional.ofNullable(mongo.findById(StoredExport.id(workspace, id), StoredExport.class))
                .map(StoredExport::toExport);
    }

    @Override
    public boolean take(Export export, Instant until) {
        return mongo.updateFirst(
                                query(byId(export).and("due").is(export.due())),
                                Update.update("due", until),
                                StoredExport.class)
                        .getModifiedCount()
                == 1;
    }

    @Override
    public void forget(Export export) {
        mongo.remove(query(byId(export)), StoredExport.class);
    }

    @Override
    public List<Export> dueBefore(Instant moment) {
        return mongo.find(query(where("due").lt(moment)).with(Sort.by("due", "_id")), StoredExport.class).stream()
                .map(StoredExport::toExport)
                .toList();
    }

    private static Criteria byId(Export export) {
        return where("_id").is(StoredExport.id(export.workspace(), export.id()));
    }

    @Override
    public Set<String> collections() {
        return Set.of(mongo.getCollectionName(StoredExport.class));
    }

    @Override
    public boolean forget(WorkspaceId workspace, String team) {
        mongo.remove(query(where("workspace").is(workspace.value()).and("team").is(team)), StoredExport.class);
        return true;
    }
}
