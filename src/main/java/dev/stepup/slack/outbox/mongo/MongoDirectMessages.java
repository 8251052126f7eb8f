package dev.stepup.slack.outbox.mongo;

import dev.stepup.slack.outbox.DirectMessages;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Direct conversations in MongoDB, and in memory once read. */
@Component
final class MongoDirectMessages implements DirectMessages {

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
        mongo.save(new StoredConversation(id, workspace.value(), person.value(), conversation));
        read.put(id, conversation);
    }

    private static String id(WorkspaceId workspace, MemberId person) {
        return workspace + "/" + person;
    }
}
