package dev.stepup.slack.sender.mongo;

import com.github.benmanes.caffeine.cache.Cache;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.ReplaceOptions;
import dev.stepup.cache.Caches;
import dev.stepup.slack.sender.DirectMessages;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Direct conversations in MongoDB, and in memory once read. */
@Component
final class MongoDirectMessages implements DirectMessages {

    /** What is forgotten is asked of Slack again, so that nothing need wait for the disk. */
    private static final WriteConcern MAY_BE_FORGOTTEN = WriteConcern.W1.withJournal(false);

    private static final int MOST = 100_000;
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final MongoOperations mongo;
    private final Cache<String, String> read;

    MongoDirectMessages(MongoOperations mongo, Caches caches) {
        this.mongo = mongo;
        this.read = caches.make("direct-messages", MOST, REMEMBERED);
    }

    @Override
    public Optional<String> with(WorkspaceId workspace, MemberId person) {
        return Optional.ofNullable(read.get(id(workspace, person), id -> {
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
