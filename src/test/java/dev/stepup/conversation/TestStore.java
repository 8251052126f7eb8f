package dev.stepup.conversation;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Objects;
import java.util.UUID;

/**
 * Where a bot under test keeps what it stores: in memory, or in a database of its own where {@code MONGODB_TEST_URI}
 * names a MongoDB, dropped when the tests end.
 */
final class TestStore {

    private TestStore() {}

    /** As {@code MONGODB_URI} takes it; blank for the embedded store. */
    static String uri() {
        String server = Objects.requireNonNullElse(System.getenv("MONGODB_TEST_URI"), "")
                .strip();
        if (server.isEmpty()) {
            return "";
        }
        String database = "stepup_test_" + UUID.randomUUID().toString().substring(0, 8);
        String uri = server.replaceFirst("(://[^/?]+)(/[^?]*)?", "$1/" + database);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try (MongoClient client = MongoClients.create(uri)) {
                client.getDatabase(database).drop();
            }
        }));
        return uri;
    }
}
