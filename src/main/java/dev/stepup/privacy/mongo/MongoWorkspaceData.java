package dev.stepup.privacy.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.WorkspaceData;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** All collections: a document of a workspace says so in a field, or its id is the workspace or begins with it. */
@Component
final class MongoWorkspaceData implements WorkspaceData {

    private final MongoOperations mongo;
    private final List<PersonalData> data;

    MongoWorkspaceData(MongoOperations mongo, List<PersonalData> data) {
        this.mongo = mongo;
        this.data = data;
    }

    @Override
    public void forget(WorkspaceId workspace) {
        Criteria theirs = new Criteria()
                .orOperator(
                        where("workspace").is(workspace.value()),
                        where("_id").is(workspace.value()),
                        where("_id").regex("^" + Pattern.quote(workspace + "/")));
        data.forEach(each -> mongo.remove(query(theirs), each.fields().collection()));
    }
}
