package dev.stepup.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A MongoDB that answers but takes no writes is no store; one that took a write lately is not asked for another. */
class StoreHealthTest {

    private static final Duration LITTLE = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofMinutes(3);

    private final SometimesReadOnly backend = new SometimesReadOnly();
    private final MongoServer server = new MongoServer(backend);
    private final WriteCount writes = new WriteCount();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(server.bindAndGetConnectionString()))
            .addCommandListener(writes)
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(1, TimeUnit.SECONDS))
            .applyToServerSettings(each -> each.addServerMonitorListener(writes))
            .retryWrites(false)
            .build());
    private final MongoTemplate mongo = new MongoTemplate(client, "stepup");
    private final Watch watch = new Watch();
    private final StoreHealth health = new StoreHealth(mongo, writes, watch);

    @AfterEach
    void close() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void aWriteThatSomebodyElseMadeALittleWhileAgoIsEnough() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        Instant own = writtenByItself();

        watch.now = watch.now.plus(LITTLE);
        mongo.insert(new Document("_id", "somebody's"), "kept");
        watch.now = watch.now.plus(LITTLE);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(writtenByItself()).isEqualTo(own);

        mongo.insert(new Document("_id", "long ago"), "kept");
        watch.now = watch.now.plus(LONG);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(writtenByItself()).isEqualTo(watch.now);
    }

    @Test
    void onlyToBeReadIsNotEnough() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        backend.readOnly = true;
        assertThat(mongo.executeCommand(new Document("ping", 1)).get("ok")).isEqualTo(1.0);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        backend.readOnly = false;
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void awayIsNotEnoughEvenJustAfterAWrite() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        mongo.insert(new Document("_id", "somebody's"), "kept");

        server.shutdownNow();
        assertThatThrownBy(() -> mongo.insert(new Document("_id", "another's"), "kept"))
                .isInstanceOf(DataAccessException.class);

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private Instant writtenByItself() {
        return mongo.getCollection("health").find().first().getDate("at").toInstant();
    }

    private static final class SometimesReadOnly extends MemoryBackend {

        private volatile boolean readOnly;

        @Override
        public de.bwaldvogel.mongo.bson.Document handleMessage(MongoMessage message) {
            String command = message.getDocument().keySet().iterator().next();
            if (readOnly && Set.of("insert", "update", "findAndModify").contains(command)) {
                throw new MongoServerError(10107, "NotWritablePrimary", "not primary");
            }
            return super.handleMessage(message);
        }
    }

    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-23T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
