package dev.stepup.privacy.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.Deletion;
import dev.stepup.privacy.Deletion.Reason;
import dev.stepup.privacy.Deletions;
import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Deletions in MongoDB. */
@Component
final class MongoDeletions implements Deletions, PersonalData {

    private final MongoOperations mongo;

    MongoDeletions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void begin(Deletion deletion) {
        try {
            mongo.insert(StoredDeletion.of(deletion));
        } catch (DuplicateKeyException hasBegun) {
            goOn(deletion);
        }
    }

    /** Who asks for it is told in the end, however it began; who was only to be erased some day is erased now. */
    private void goOn(Deletion deletion) {
        Criteria itself = where("_id").is(StoredDeletion.id(deletion.workspace(), deletion.person()));
        Update now = Update.update("reason", deletion.reason()).min("since", deletion.since());
        switch (deletion.reason()) {
            case ASKED ->
                mongo.updateFirst(
                        query(itself), now.set("due", deletion.due()).set("told", false), StoredDeletion.class);
            case RESTORED ->
                mongo.updateFirst(
                        query(itself.and("reason").is(Reason.LEFT)),
                        now.set("due", deletion.due()),
                        StoredDeletion.class);
            case LEFT -> {}
        }
    }

    @Override
    public Optional<Deletion> find(WorkspaceId workspace, MemberId person) {
        return Optional.ofNullable(mongo.findById(StoredDeletion.id(workspace, person), StoredDeletion.class))
                .map(StoredDeletion::deletion);
    }

    @Override
    public List<Deletion> dueBefore(Instant moment) {
        return mongo.find(query(where("due").lt(moment)).with(Sort.by("due", "_id")), StoredDeletion.class).stream()
                .map(StoredDeletion::deletion)
                .toList();
    }

    @Override
    public void save(Deletion deletion) {
        mongo.updateFirst(
                query(where("_id").is(StoredDeletion.id(deletion.workspace(), deletion.person()))),
                Update.update("due", deletion.due()).set("told", deletion.told()),
                StoredDeletion.class);
    }

    @Override
    public void done(Deletion deletion) {
        mongo.remove(
                query(where("_id").is(StoredDeletion.id(deletion.workspace(), deletion.person()))),
                StoredDeletion.class);
    }

    @Override
    public StoredFields fields() {
        return StoredFields.in(
                        mongo.getCollectionName(StoredDeletion.class),
                        "Finishes a deletion that was cut short, and erases in time who has left the workspace.",
                        "Until the deletion is done: usually a minute; after leaving the workspace 30 days, or as the operator says.")
                .people("_id", "The workspace and who is being erased")
                .other("workspace", "The workspace")
                .people("member", "Who is being erased")
                .other("standIn", "A random value that takes their place where something counts")
                .other("reason", "Whether they asked for it, or have left")
                .other("since", "Since when")
                .other("due", "When to go on")
                .other("told", "Whether they were told that it is done");
    }
}
