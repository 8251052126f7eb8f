package dev.stepup.privacy.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.PersonalRecord;
import dev.stepup.privacy.StoredFields;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** A collection whose documents are one person's each, and go with them. */
public final class PersonalCollection implements PersonalData {

    private final MongoOperations mongo;
    private final StoredFields fields;
    private final String member;
    private final String kind;
    private final Function<Document, Map<String, Object>> values;

    private PersonalCollection(
            MongoOperations mongo,
            StoredFields fields,
            String member,
            String kind,
            Function<Document, Map<String, Object>> values) {
        this.mongo = mongo;
        this.fields = fields;
        this.member = member;
        this.kind = kind;
        this.values = values;
    }

    /**
     * One with these fields.
     *
     * @param member the field that says whose a document is
     * @param kind what its documents are called where people read of them
     * @param values what of a document its person reads
     */
    public static PersonalCollection of(
            MongoOperations mongo,
            StoredFields fields,
            String member,
            String kind,
            Function<Document, Map<String, Object>> values) {
        return new PersonalCollection(mongo, fields, member, kind, values);
    }

    @Override
    public StoredFields fields() {
        return fields;
    }

    @Override
    public List<PersonalRecord> recordsOf(WorkspaceId workspace, MemberId person) {
        return mongo.find(theirs(workspace, person), Document.class, fields.collection()).stream()
                .map(document -> new PersonalRecord(kind, values.apply(document)))
                .toList();
    }

    @Override
    public Set<MemberId> people(WorkspaceId workspace) {
        Query ids = query(where("workspace").is(workspace.value()));
        ids.fields().include(member);
        return mongo.find(ids, Document.class, fields.collection()).stream()
                .map(document -> new MemberId(document.getString(member)))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean erase(WorkspaceId workspace, MemberId person, MemberId standIn) {
        mongo.remove(theirs(workspace, person), fields.collection());
        return true;
    }

    private Query theirs(WorkspaceId workspace, MemberId person) {
        return query(where("workspace").is(workspace.value()).and(member).is(person.value()));
    }
}
