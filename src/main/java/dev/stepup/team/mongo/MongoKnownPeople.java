package dev.stepup.team.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.team.people.KnownPeople;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** People in MongoDB. */
@Component
final class MongoKnownPeople implements KnownPeople {

    private final MongoOperations mongo;

    MongoKnownPeople(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(StoredPerson.class)
                .createIndex(new Index().on("workspace", Sort.Direction.ASC).on("calledLower", Sort.Direction.ASC));
    }

    @Override
    public Map<MemberId, Person> findAll(WorkspaceId workspace, Collection<MemberId> ids) {
        List<String> keys =
                ids.stream().map(id -> StoredPerson.id(workspace, id)).toList();
        return mongo.find(query(where("_id").in(keys)), StoredPerson.class).stream()
                .map(StoredPerson::person)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public List<Person> called(WorkspaceId workspace, String handleOrName) {
        return mongo
                .find(
                        query(where("workspace")
                                .is(workspace.value())
                                .and("calledLower")
                                .is(handleOrName.toLowerCase(Locale.ROOT))),
                        StoredPerson.class)
                .stream()
                .map(StoredPerson::person)
                .toList();
    }

    @Override
    public void save(Collection<Person> people) {
        if (people.isEmpty()) {
            return;
        }
        BulkOperations bulk = mongo.bulkOps(BulkOperations.BulkMode.ORDERED, StoredPerson.class);
        for (Person person : people) {
            StoredPerson stored = StoredPerson.of(person);
            bulk.replaceOne(
                    query(where("_id").is(stored.id())),
                    stored,
                    FindAndReplaceOptions.options().upsert());
        }
        bulk.execute();
    }

    @Override
    public void deleteOthers(WorkspaceId workspace, Collection<MemberId> kept) {
        List<String> members = kept.stream().map(MemberId::value).toList();
        mongo.remove(
                query(where("workspace").is(workspace.value()).and("member").nin(members)), StoredPerson.class);
    }
}
