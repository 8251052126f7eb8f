package dev.stepup.leadership.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.leadership.tally.Tallies;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.privacy.TeamData;
import dev.stepup.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Tallies in MongoDB. */
@Component
final class MongoTallies implements Tallies, TeamData {

    private final MongoOperations mongo;

    MongoTallies(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(StoredTallies.COLLECTION)
                .createIndex(new Index()
                        .on("workspace", Sort.Direction.ASC)
                        .on(StoredTallies.ENTRIES + "." + StoredTallies.ROUND, Sort.Direction.ASC));
    }

    @Override
    public Tally keep(Tally tally) {
        Tally.Origin origin = tally.origin();
        if (!isFirstOfItsWeek(tally)) {
            String week = StoredTallies.id(origin.workspace(), origin.team(), origin.week());
            mongo.updateFirst(
                    query(where("_id")
                            .is(week)
                            .and(StoredTallies.ENTRIES + "." + StoredTallies.ROUND)
                            .ne(origin.checkIn())),
                    new Update().push(StoredTallies.ENTRIES, StoredTallies.entry(tally)),
                    StoredTallies.COLLECTION);
        }
        return find(origin.workspace(), origin.team(), origin.week(), origin.checkIn())
                .orElseThrow();
    }

    private boolean isFirstOfItsWeek(Tally tally) {
        try {
            mongo.insert(StoredTallies.week(tally), StoredTallies.COLLECTION);
            return true;
        } catch (DuplicateKeyException weekIsThere) {
            return false;
        }
    }

    @Override
    public Optional<Tally> find(WorkspaceId workspace, String team, LocalDate week, String checkIn) {
        return between(workspace, team, week, week).stream()
                .filter(tally -> tally.origin().checkIn().equals(checkIn))
                .findFirst();
    }

    @Override
    public Optional<Tally> find(WorkspaceId workspace, String checkIn) {
        Criteria itsWeek = where("workspace")
                .is(workspace.value())
                .and(StoredTallies.ENTRIES + "." + StoredTallies.ROUND)
                .is(checkIn);
        return mongo.find(query(itsWeek), Document.class, StoredTallies.COLLECTION).stream()
                .flatMap(StoredTallies::read)
                .filter(tally -> tally.origin().checkIn().equals(checkIn))
                .findFirst();
    }

    @Override
    public List<Tally> between(WorkspaceId workspace, String team, LocalDate first, LocalDate last) {
        List<String> weeks = Stream.iterate(first, week -> !week.isAfter(last), week -> week.plusWeeks(1))
                .map(week -> StoredTallies.id(workspace, team, week))
                .toList();
        return mongo.find(query(where("_id").in(weeks)), Document.class, StoredTallies.COLLECTION).stream()
                .flatMap(StoredTallies::read)
                .sorted(Comparator.comparing((Tally tally) -> tally.origin().until())
                        .thenComparing(tally -> tally.origin().checkIn()))
                .toList();
    }

    @Override
    public Set<String> collections() {
        return Set.of(StoredTallies.COLLECTION);
    }

    @Override
    public boolean forget(WorkspaceId workspace, String team) {
        mongo.remove(query(where("workspace").is(workspace.value()).and("team").is(team)), StoredTallies.COLLECTION);
        return true;
    }
}
