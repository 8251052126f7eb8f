package dev.stepup.pulse.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.pulse.BallotBoxes;
import dev.stepup.pulse.PulseRound;
import java.time.Clock;
import java.time.Duration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Ballot boxes in MongoDB; each is a small document of its own, so that answers do not wait for the round's. */
@Component
final class MongoBallotBoxes implements BallotBoxes {

    private static final Duration LOST_AFTER = Duration.ofMinutes(1);

    private final MongoOperations mongo;
    private final Clock clock;

    MongoBallotBoxes(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public boolean enter(PulseRound round) {
        Update in = new Update().inc("underway", 1).set("lastEntered", clock.instant());
        while (mongo.updateFirst(query(unsealed(round)), in, StoredBox.class).getMatchedCount() == 0) {
            if (isSealed(round)) {
                return false;
            }
            make(round, false);
        }
        return true;
    }

    @Override
    public void leave(PulseRound round) {
        mongo.updateFirst(query(where("_id").is(id(round))), new Update().inc("underway", -1), StoredBox.class);
    }

    @Override
    public boolean seal(PulseRound round) {
        Criteria quiet = new Criteria()
                .orOperator(
                        where("underway").lte(0),
                        where("lastEntered").lt(clock.instant().minus(LOST_AFTER)));
        Update sealed = Update.update("sealed", true);
        boolean now = mongo.updateFirst(query(unsealed(round).andOperator(quiet)), sealed, StoredBox.class)
                        .getMatchedCount()
                > 0;
        if (!now && !isThere(round)) {
            make(round, true);
        }
        return now || isSealed(round);
    }

    private boolean isSealed(PulseRound round) {
        return mongo.exists(query(where("_id").is(id(round)).and("sealed").is(true)), StoredBox.class);
    }

    private boolean isThere(PulseRound round) {
        return mongo.exists(query(where("_id").is(id(round))), StoredBox.class);
    }

    private void make(PulseRound round, boolean sealed) {
        try {
            mongo.insert(new StoredBox(id(round), round.workspace().value(), sealed, 0, null, StoredBox.VERSION));
        } catch (DuplicateKeyException anotherMadeIt) {
            // It is there, which is all that matters.
        }
    }

    private static Criteria unsealed(PulseRound round) {
        return where("_id").is(id(round)).and("sealed").is(false);
    }

    private static String id(PulseRound round) {
        return StoredRound.id(round.workspace(), round.id());
    }
}
