package dev.stepup.store.mongo;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Up while a short while ago something could be stored: what somebody did since it was asked last, or else a little of
 * its own. A store that is full, or can only be read, answers every ping.
 */
@Component("storeHealthIndicator")
final class StoreHealth implements HealthIndicator, PersonalData {

    private static final Duration SHORT_WHILE = Duration.ofSeconds(15);
    static final String COLLECTION = "health";

    private final MongoOperations mongo;
    private final WriteCount writes;
    private final Clock clock;
    private Asked last;

    StoreHealth(MongoOperations mongo, WriteCount writes, Clock clock) {
        this.mongo = mongo;
        this.writes = writes;
        this.clock = clock;
        this.last = new Asked(Instant.MIN, writes.seen());
    }

    @Override
    public Health health() {
        return othersCouldWrite() || canWrite()
                ? Health.up().build()
                : Health.down().withDetail("reason", "nothing can be stored").build();
    }

    private boolean othersCouldWrite() {
        Asked now = new Asked(clock.instant(), writes.seen());
        Asked before = remember(now);
        return now.writes().wentWellSince(before.writes())
                && !now.at().isBefore(before.at())
                && now.at().minus(SHORT_WHILE).isBefore(before.at());
    }

    private boolean canWrite() {
        try {
            mongo.upsert(
                    Query.query(Criteria.where("_id").is("store")),
                    // Counts, as what changes nothing is not written.
                    Update.update("at", Date.from(clock.instant())).inc("times", 1L),
                    COLLECTION);
        } catch (DuplicateKeyException somebodyElseJustDid) {
            return true;
        } catch (DataAccessException away) {
            return false;
        }
        remember(new Asked(clock.instant(), writes.seen()));
        return true;
    }

    private synchronized Asked remember(Asked now) {
        Asked before = last;
        last = now;
        return before;
    }

    /** When it was asked, and what had been written by then. */
    private record Asked(Instant at, WriteCount.Seen writes) {}

    @Override
    public StoredFields fields() {
        return StoredFields.in(COLLECTION, "Shows that something can be stored.", "As long as the database.")
                .other("_id", "Always the same")
                .other("at", "When something was stored to try it")
                .other("times", "How often");
    }
}
