package dev.stepup.checkin.mongo;

import static dev.stepup.checkin.CheckInState.CLOSED;
import static dev.stepup.checkin.CheckInState.COUNTED;
import static dev.stepup.checkin.CheckInState.HELD;
import static dev.stepup.checkin.CheckInState.OPEN;
import static dev.stepup.checkin.CheckInState.POSTED;
import static dev.stepup.checkin.CheckInState.REFUSED;
import static dev.stepup.checkin.CheckInState.SENT;
import static dev.stepup.checkin.mongo.StoredCheckIn.END_TO_SHOW;
import static dev.stepup.checkin.mongo.StoredCheckIn.SHOWN_OVER;
import static dev.stepup.checkin.mongo.StoredCheckIn.STATE;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.DueCheckIns;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Due check-ins in MongoDB, found by their state and, where they are over, by whether that is shown. */
@Component
final class MongoDueCheckIns implements DueCheckIns {

    private final MongoOperations mongo;

    MongoDueCheckIns(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(StoredCheckIn.class);
        indexes.createIndex(new Index().on(SHOWN_OVER, Sort.Direction.ASC).on("opened", Sort.Direction.DESC));
        indexes.createIndex(new Index().on(STATE, Sort.Direction.ASC).on("digestAt", Sort.Direction.ASC));
    }

    @Override
    public List<CheckIn> toGoOn(Instant before) {
        return all(where(STATE).is(OPEN).and("plan.dueAt").lt(before));
    }

    @Override
    public List<CheckIn> toClose(Instant before) {
        return all(where(STATE).is(OPEN).and("closesAt").lt(before));
    }

    @Override
    public List<CheckIn> toShowEnd() {
        return all(where(STATE).is(OPEN).and(END_TO_SHOW).is(true));
    }

    @Override
    public List<CheckIn> toReport(Instant from, Instant before) {
        return all(where(STATE).in(COUNTED.before()).and("digestAt").gte(from).lt(before));
    }

    @Override
    public List<CheckIn> toShowOver(Instant openedAfter, Instant dueBefore) {
        Criteria over = new Criteria()
                .orOperator(
                        where(STATE).in(COUNTED, SENT, HELD, POSTED, REFUSED),
                        where(STATE).is(CLOSED).and("digestAt").lt(dueBefore));
        return all(where(SHOWN_OVER).ne(true).and("opened").gt(openedAfter).andOperator(over));
    }

    private List<CheckIn> all(Criteria criteria) {
        return mongo.find(query(criteria), StoredCheckIn.class).stream()
                .map(StoredCheckIn::toCheckIn)
                .toList();
    }
}
