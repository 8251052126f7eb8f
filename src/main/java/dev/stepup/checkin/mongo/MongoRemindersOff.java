package dev.stepup.checkin.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.checkin.planning.RemindersOff;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The people who switched reminders off, in MongoDB. */
@Component
final class MongoRemindersOff implements RemindersOff {

    private final MongoOperations mongo;

    MongoRemindersOff(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Set<MemberId> among(WorkspaceId workspace, Collection<MemberId> people) {
        var ids = people.stream()
                .map(person -> StoredRemindersOff.id(workspace, person))
                .toList();
        return mongo.find(query(where("_id").in(ids)), StoredRemindersOff.class).stream()
                .map(stored -> new MemberId(stored.member()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void add(WorkspaceId workspace, MemberId person) {
        mongo.save(StoredRemindersOff.of(workspace, person));
    }

    @Override
    public void remove(WorkspaceId workspace, MemberId person) {
        mongo.remove(query(where("_id").is(StoredRemindersOff.id(workspace, person))), StoredRemindersOff.class);
    }
}
