package dev.stepup.privacy.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.OptOuts;
import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.PersonalRecord;
import dev.stepup.privacy.StoredFields;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Opt-outs in MongoDB. */
@Component
final class MongoOptOuts implements OptOuts, PersonalData {

    private final MongoOperations mongo;
    private final PersonHash hash;

    MongoOptOuts(MongoOperations mongo, PersonHash hash) {
        this.mongo = mongo;
        this.hash = hash;
    }

    @Override
    public boolean has(WorkspaceId workspace, MemberId person) {
        return !among(workspace, List.of(person)).isEmpty();
    }

    @Override
    public Set<MemberId> among(WorkspaceId workspace, Collection<MemberId> people) {
        Map<String, MemberId> byId = byId(people, person -> plain(workspace, person));
        byId.putAll(byId(people, person -> hashed(workspace, person)));
        Set<MemberId> out = found(byId);
        people.stream().filter(MemberId::isStandIn).forEach(out::add);
        return out;
    }

    @Override
    public Set<MemberId> erasedAmong(WorkspaceId workspace, Collection<MemberId> people) {
        return found(byId(people, person -> hashed(workspace, person)));
    }

    @Override
    public Set<WorkspaceId> withErased() {
        return mongo.find(query(where("member").is(null)), StoredOptOut.class).stream()
                .map(stored -> new WorkspaceId(stored.workspace()))
                .collect(Collectors.toSet());
    }

    private static Map<String, MemberId> byId(Collection<MemberId> people, Function<MemberId, String> id) {
        Map<String, MemberId> byId = new HashMap<>();
        people.forEach(person -> byId.put(id.apply(person), person));
        return byId;
    }

    private Set<MemberId> found(Map<String, MemberId> byId) {
        return mongo.find(query(where("_id").in(byId.keySet())), StoredOptOut.class).stream()
                .flatMap(stored -> Optional.ofNullable(byId.get(stored.id())).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void add(WorkspaceId workspace, MemberId person, Instant at) {
        mongo.upsert(
                query(where("_id").is(plain(workspace, person))),
                since(workspace, at).setOnInsert("member", person.value()),
                StoredOptOut.class);
    }

    @Override
    public void erase(WorkspaceId workspace, MemberId person, Instant at) {
        mongo.upsert(query(where("_id").is(hashed(workspace, person))), since(workspace, at), StoredOptOut.class);
    }

    private static Update since(WorkspaceId workspace, Instant at) {
        return new Update().setOnInsert("workspace", workspace.value()).setOnInsert("since", at);
    }

    @Override
    public void remove(WorkspaceId workspace, MemberId person) {
        mongo.remove(query(where("_id").in(plain(workspace, person), hashed(workspace, person))), StoredOptOut.class);
    }

    private static String plain(WorkspaceId workspace, MemberId person) {
        return StoredOptOut.id(workspace, person);
    }

    private String hashed(WorkspaceId workspace, MemberId person) {
        return StoredOptOut.id(workspace, hash.of(workspace, person));
    }

    @Override
    public StoredFields fields() {
        return StoredFields.in(
                        mongo.getCollectionName(StoredOptOut.class),
                        "Leaves out of every team who does not want to take part.",
                        "Until the person opts in again.")
                .people("_id", "The workspace and who opted out; a keyed hash once they were erased")
                .other("workspace", "The workspace")
                .people("member", "Who opted out; absent once they were erased")
                .other("since", "Since when");
    }

    @Override
    public List<PersonalRecord> recordsOf(WorkspaceId workspace, MemberId person) {
        return mongo.find(query(where("_id").is(plain(workspace, person))), StoredOptOut.class).stream()
                .map(stored -> new PersonalRecord("optOut", Map.of("since", stored.since())))
                .toList();
    }

    @Override
    public boolean erase(WorkspaceId workspace, MemberId person, MemberId standIn) {
        mongo.remove(query(where("_id").is(plain(workspace, person))), StoredOptOut.class);
        return true;
    }
}
