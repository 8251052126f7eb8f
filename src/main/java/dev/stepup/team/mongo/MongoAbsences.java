package dev.stepup.team.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.team.absence.Absence;
import dev.stepup.team.absence.Absences;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Absences in MongoDB. */
@Component
final class MongoAbsences implements Absences {

    private final MongoOperations mongo;

    MongoAbsences(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<MemberId, Absence> of(WorkspaceId workspace, Collection<MemberId> people) {
        List<String> keys = people.stream()
                .map(person -> StoredAbsence.id(workspace, person))
                .toList();
        return mongo.find(query(where("_id").in(keys)), StoredAbsence.class).stream()
                .map(StoredAbsence::absence)
                .collect(Collectors.toMap(Absence::person, Function.identity()));
    }

    @Override
    public void put(Absence absence) {
        mongo.save(StoredAbsence.of(absence));
    }

    @Override
    public boolean forget(WorkspaceId workspace, MemberId person) {
        return mongo.remove(query(where("_id").is(StoredAbsence.id(workspace, person))), StoredAbsence.class)
                        .getDeletedCount()
                > 0;
    }
}
