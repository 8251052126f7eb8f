package dev.stepup.store.mongo;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Up while the store answers a ping; the embedded store does not know the command that Spring's own check sends. */
@Component("storeHealthIndicator")
final class StoreHealth extends AbstractHealthIndicator {

    private final MongoOperations mongo;

    StoreHealth(MongoOperations mongo) {
        super("the store does not answer");
        this.mongo = mongo;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        mongo.executeCommand(new Document("ping", 1));
        builder.up();
    }
}
