package dev.stepup.schedule.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.TeamData;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.TeamSchedule.LeftOut;
import dev.stepup.schedule.TeamSchedule.Why;
import dev.stepup.schedule.calendar.CheckInSchedule.Occasion;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Schedules in MongoDB. */
@Component
final class MongoSchedules implements Schedules, TeamData {

    private final MongoOperations mongo;

    MongoSchedules(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(StoredSchedule.class).createIndex(new Index().on("nextCheckIn", Sort.Direction.ASC));
    }

    @Override
    public Optional<TeamSchedule> of(WorkspaceId workspace, String team) {
        return Optional.ofNullable(mongo.findOne(byId(workspace, team), StoredSchedule.class))
                .map(StoredSchedule::schedule);
    }

    @Override
    public void pause(TeamSchedule schedule) {
        change(schedule, Update.update("paused", true));
    }

    @Override
    public void resume(TeamSchedule schedule, Occasion next) {
        change(schedule, remembering(schedule.leftOut(), to(next).set("paused", false)));
    }

    @Override
    public void reopen(TeamSchedule from, Instant opens) {
        mongo.updateFirst(asItWas(from), Update.update("nextCheckIn", opens), StoredSchedule.class);
    }

    private static Update to(Occasion next) {
        return Update.update("nextCheckIn", next.opens())
                .set("nextDay", next.day().toString());
    }

    private void change(TeamSchedule schedule, Update update) {
        mongo.updateFirst(byId(schedule.workspace(), schedule.team()), update, StoredSchedule.class);
    }

    @Override
    public void save(TeamSchedule schedule) {
        mongo.save(StoredSchedule.of(schedule));
    }

    @Override
    public List<TeamSchedule> dueBefore(Instant moment) {
        return mongo.find(query(where("nextCheckIn").lt(moment).and("paused").is(false)), StoredSchedule.class).stream()
                .map(StoredSchedule::schedule)
                .toList();
    }

    @Override
    public void moveOn(TeamSchedule from, Occasion next, Optional<Why> leftOut) {
        Optional<LeftOut> left = leftOut.map(why -> new LeftOut(from.nextCheckIn(), from.nextDay(), why));
        mongo.updateFirst(asItWas(from), remembering(left, to(next)), StoredSchedule.class);
    }

    @Override
    public boolean putBack(TeamSchedule from, Occasion to, Optional<LeftOut> leftOut) {
        return mongo.updateFirst(asItWas(from), remembering(leftOut, to(to)), StoredSchedule.class)
                        .getMatchedCount()
                > 0;
    }

    private static Update remembering(Optional<LeftOut> leftOut, Update update) {
        update.unset("missed");
        return leftOut.map(left -> update.set("leftOut", StoredLeftOut.of(left)))
                .orElseGet(() -> update.unset("leftOut"));
    }

    /** While its next check-in is this one. */
    private static Query asItWas(TeamSchedule schedule) {
        return query(where("_id")
                .is(schedule.team())
                .and("workspace")
                .is(schedule.workspace().value())
                .and("nextCheckIn")
                .is(schedule.nextCheckIn()));
    }

    @Override
    public Set<String> collections() {
        return Set.of(mongo.getCollectionName(StoredSchedule.class));
    }

    @Override
    public boolean forget(WorkspaceId workspace, String team) {
        mongo.remove(byId(workspace, team), StoredSchedule.class);
        return true;
    }

    private static Query byId(WorkspaceId workspace, String team) {
        return query(where("_id").is(team).and("workspace").is(workspace.value()));
    }
}
