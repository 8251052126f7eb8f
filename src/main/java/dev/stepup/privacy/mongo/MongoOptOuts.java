package dev.stepup.privacy.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.OptOuts;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Opt-outs in MongoDB. */
@Component
final class MongoOptOuts implements OptOuts {

    private final MongoOperations mongo;

    MongoOptOuts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean has(WorkspaceId workspace, MemberId person) {
        return !among(workspace, List.of(person)).isEmpty();
    }

    @Override
    public Set<MemberId> among(WorkspaceId workspace, Collection<MemberId> people) {
        List<String> keys = people.stream()
                .map(person -> StoredOptOut.id(workspace, person))
                .toList();
        return mongo.find(query(where("_id").in(keys)), StoredOptOut.class).stream()
                .map(stored -> new MemberId(stored.member()))
                .collect(Collectors.toSet());
    }

    @Override
    public void add(WorkspaceId workspace, MemberId person, Instant at) {
        mongo.upsert(
                byId(workspace, person),
                new Update()
                        .setOnInsert("workspace", workspace.value())
                        .setOnInsert("member", person.value())
                        .setOnInsert("since", at),
                StoredOptOut.class);
    }

    @Override
    public void remove(WorkspaceId workspace, MemberId person) {
        mongo.remove(byId(workspace, person), StoredOptOut.class);
    }

    private static Query byId(WorkspaceId workspace, MemberId person) {
        return query(where("_id").is(StoredOptOut.id(workspace, person)));
    }
}
