package dev.stepup.team.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.team.EndedTeam.How;
import dev.stepup.team.Expiries;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Expiries in MongoDB, with each team. */
@Component
final class MongoExpiries implements Expiries {

    private static final String AT = "eraseAt";

    private final MongoOperations mongo;

    MongoExpiries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Expiry> dueBefore(Instant moment) {
        Criteria due = where("ended")
                .ne(How.DELETED)
                .orOperator(where(AT).is(null), where(AT).lt(moment));
        return mongo.find(query(due), StoredTeam.class).stream()
                .map(stored -> new Expiry(stored.team(), Optional.ofNullable(stored.eraseAt())))
                .toList();
    }

    @Override
    public void moveOn(Expiry from, Instant next) {
        Criteria unchanged = where("_id")
                .is(from.team().id())
                .and("workspace")
                .is(from.team().workspace().value())
                .and(AT)
                .is(from.at().orElse(null));
        mongo.updateFirst(query(unchanged), Update.update(AT, next), StoredTeam.class);
    }
}
