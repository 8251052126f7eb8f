package dev.stepup.chaos;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A database that several instances can use: one of its own where {@code MONGODB_TEST_URI} says, dropped at the end, or
 * else one in memory that speaks MongoDB's protocol.
 */
final class SharedMongo implements AutoCloseable {

    private static final String NAME =
            "stepup_chaos_" + UUID.randomUUID().toString().substring(0, 8);

    private final @Nullable MongoServer ours;
    private final String uri;
    private final MongoClient client;

    private SharedMongo(@Nullable MongoServer ours, String uri) {
        this.ours = ours;
        this.uri = uri;
        this.client = MongoClients.create(uri);
    }

    static SharedMongo open() {
        String real = Objects.requireNonNullElse(System.getenv("MONGODB_TEST_URI"), "");
        if (!real.isBlank()) {
            return new SharedMongo(null, real.strip().replaceFirst("(://[^/?]+)(/[^?]*)?", "$1/" + NAME));
        }
        MongoServer server = new MongoServer(new MemoryBackend());
        int port = server.bind().getPort();
        return new SharedMongo(server, "mongodb://localhost:" + port + "/" + NAME + "?retryWrites=false");
    }

    /** As {@code MONGODB_URI} takes it. */
    String uri() {
        return uri;
    }

    /** What is stored. */
    MongoDatabase database() {
        return client.getDatabase(NAME);
    }

    @Override
    public void close() {
        database().drop();
        client.close();
        if (ours != null) {
            ours.shutdownNow();
        }
    }
}
