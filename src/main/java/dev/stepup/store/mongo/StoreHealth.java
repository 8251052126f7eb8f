package dev.stepup.store.mongo;

import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Up while the store answers a ping; the embedded store does not know the command that Spring's own check sends. */
@Component("storeHealthIndicator")
final class StoreHealth implements HealthIndicator {

    private final MongoOperations mongo;

    StoreHealth(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Health health() {
        try {
            mongo.executeCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (DataAccessException away) {
            return Health.down()
                    .withDetail("reason", "the store does not answer")
                    .build();
        }
    }
}
