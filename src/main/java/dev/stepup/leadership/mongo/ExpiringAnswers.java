package dev.stepup.leadership.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.leadership.tally.Tally;
import dev.stepup.privacy.ExpiringData;
import dev.stepup.workspace.WorkspaceId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * What is left of answers and thanks that a team keeps no longer: figures of nobody. The people go from tallies first, so
 * that no check-in is compared whose answers are gone in part.
 */
@Component
final class ExpiringAnswers implements ExpiringData {

    private final MongoOperations mongo;

    ExpiringAnswers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void eraseBefore(WorkspaceId workspace, String team, LocalDate day, ZoneId zone) {
        Criteria withPeople =
                where(StoredTallies.ROSTER).exists(true).and(StoredTallies.DAY).lt(day.toString());
        mongo.find(
                        query(ofTeam(workspace, team).and(StoredTallies.ENTRIES).elemMatch(withPeople)),
                        Document.class,
                        StoredTallies.COLLECTION)
                .forEach(week -> takePeopleOut(week, day));
        mongo.remove(
                query(ofTeam(workspace, team)
                        .and("at")
                        .lt(day.atStartOfDay(zone).toInstant())),
                StoredBallot.COLLECTION);
    }

    /** Only where no other tally has been added meanwhile; then the week is found again. */
    private void takePeopleOut(Document week, LocalDate day) {
        List<Document> before = week.getList(StoredTallies.ENTRIES, Document.class);
        List<Tally> tallies = StoredTallies.read(week).toList();
        List<Document> after = new ArrayList<>();
        for (int place = 0; place < before.size(); place++) {
            after.add(
                    tallies.get(place) instanceof Tally.Shown shown
                                    && shown.origin().day().isBefore(day)
                            ? StoredTallies.entry(Tally.FiguresAlone.of(shown))
                            : before.get(place));
        }
        mongo.updateFirst(
                query(where("_id")
                        .is(week.get("_id"))
                        .and(StoredTallies.ENTRIES)
                        .is(before)),
                Update.update(StoredTallies.ENTRIES, after),
                StoredTallies.COLLECTION);
    }

    private static Criteria ofTeam(WorkspaceId workspace, String team) {
        return where("workspace").is(workspace.value()).and("team").is(team);
    }
}
