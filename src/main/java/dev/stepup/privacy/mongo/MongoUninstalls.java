package dev.stepup.privacy.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import dev.stepup.privacy.Uninstalls;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Uninstalls in MongoDB, and in memory since they were read last: each call to Slack asks for them. */
@Component
final class MongoUninstalls implements Uninstalls, PersonalData {

    private final MongoOperations mongo;
    private volatile Set<WorkspaceId> lastRead = Set.of();

    MongoUninstalls(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean has(WorkspaceId workspace) {
        return lastRead.contains(workspace);
    }

    @Override
    public void add(WorkspaceId workspace, Instant at) {
        mongo.upsert(byId(workspace), new Update().setOnInsert("since", at), StoredUninstall.class);
        all();
    }

    @Override
    public void remove(WorkspaceId workspace) {
        mongo.remove(byId(workspace), StoredUninstall.class);
        all();
    }

    @Override
    public List<Uninstall> all() {
        List<Uninstall> all = mongo.find(new Query().with(Sort.by("since", "_id")), StoredUninstall.class).stream()
                .map(stored -> new Uninstall(new WorkspaceId(stored.id()), stored.since()))
                .toList();
        lastRead = all.stream().map(Uninstall::workspace).collect(Collectors.toUnmodifiableSet());
        return all;
    }

    private static Query byId(WorkspaceId workspace) {
        return query(where("_id").is(workspace.value()));
    }

    @Override
    public StoredFields fields() {
        return StoredFields.in(
                        mongo.getCollectionName(StoredUninstall.class),
                        "Erases a workspace that has uninstalled Stepup.",
                        "Until it is erased, within a day, or has come back.")
                .other("_id", "The workspace")
                .other("since", "Since when");
    }

    /** One as it is stored; its id is the workspace. */
    @Document("uninstalls")
    record StoredUninstall(@Id String id, Instant since) {}
}
