package dev.stepup.slack.sender.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.ReplaceOptions;
import dev.stepup.slack.sender.DirectMessages;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Direct conversations in MongoDB, and in memory once read. */
@Component
final class MongoDirectMessages implements DirectMessages {

    /** What is forgotten is asked of Slack again, so that nothing need wait for the disk. */
    private static final WriteConcern MAY_BE_FORGOTTEN = WriteConcern.W1.withJournal(false);

    private final MongoOperations mongo;
    private final Map<String, String> read = new ConcurrentHashMap<>();

    MongoDirectMessages(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<String> with(WorkspaceId workspace, MemberId person) {
        return Optional.ofNullable(read.computeIfAbsent(id(workspace, person), id -> {
            StoredConversation stored = mongo.findById(id, StoredConversation.class);
            return stored == null ? null : stored.conversation();
        }));
    }

    @Override
    public void remember(WorkspaceId workspace, MemberId person, String conversation) {
        String id = id(workspace, person);
        Document stored = new Document("_id", id)
                .append("workspace", workspace.value())
                .append("person", person.value())
                .append("conversation", conversation);
        mongo.execute(
                StoredConversation.class,
                all -> all.withWriteConcern(MAY_BE_FORGOTTEN)
                        .replaceOne(new Document("_id", id), stored, new ReplaceOptions().upsert(true)));
        read.put(id, conversation);
    }

    private static String id(WorkspaceId workspace, MemberId person) {
        return workspace + "/" + person;
    }
}
