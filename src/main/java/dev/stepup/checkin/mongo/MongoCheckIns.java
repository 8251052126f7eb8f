package dev.stepup.checkin.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.PromptPlan;
import dev.stepup.privacy.TeamData;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Check-ins in MongoDB. */
@Component
final class MongoCheckIns implements CheckIns, TeamData {

    private static final Document ALL_OF_IT = new Document();
    private static final String SHOWN_OVER = "shownOver";
    private static final String END_TO_SHOW = "endToShow";
    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "opened");

    private final MongoOperations mongo;

    MongoCheckIns(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(StoredCheckIn.class);
        indexes.createIndex(
                new Index().on("runningFor", Sort.Direction.ASC).unique().sparse());
        indexes.createIndex(new Index()
                .on("workspace", Sort.Direction.ASC)
                .on("team", Sort.Direction.ASC)
                .on("opened", Sort.Direction.DESC));
        indexes.createIndex(new Index().on(SHOWN_OVER, Sort.Direction.ASC).on("opened", Sort.Direction.DESC));
        indexes.createIndex(new Index().on("reported", Sort.Direction.ASC).on("digestAt", Sort.Direction.ASC));
    }

    @Override
    public boolean open(CheckIn checkIn) {
        try {
            mongo.insert(StoredCheckIn.of(checkIn));
            return true;
        } catch (DuplicateKeyException thereOrAnotherIsRunning) {
            return false;
        }
    }

    @Override
    public Optional<CheckIn> find(WorkspaceId workspace, String id) {
        return byId(workspace, id, ALL_OF_IT).map(MongoCheckIns::checkIn);
    }

    /** Asks the driver itself, for an answer waits for it. */
    private Optional<Document> byId(WorkspaceId workspace, String id, Document fields) {
        Document itself = new Document("_id", StoredCheckIn.id(workspace, id));
        return Optional.ofNullable(mongo.execute(
                StoredCheckIn.COLLECTION,
                checkIns -> checkIns.find(itself).projection(fields).first()));
    }

    @Override
    public Optional<CheckIn> running(WorkspaceId workspace, String team) {
        return latest(where("runningFor").is(workspace + "/" + team));
    }

    @Override
    public List<CheckIn> unreported(WorkspaceId workspace, String team) {
        return all(query(ofTeam(workspace, team).and("reported").is(false)).with(LATEST_FIRST));
    }

    @Override
    public List<CheckIn> before(CheckIn checkIn, int atMost) {
        return all(
                query(ofTeam(checkIn.workspace(), checkIn.team()).and("opened").lt(checkIn.opened()))
                        .with(LATEST_FIRST)
                        .limit(atMost));
    }

    @Override
    public Optional<CheckIn> awaitingReport(WorkspaceId workspace, String team) {
        return latest(
                ofTeam(workspace, team).and("closed").ne(null).and("reported").is(false));
    }

    @Override
    public boolean move(CheckIn checkIn, PromptPlan to, Set<MemberId> away) {
        Update update = Update.update("plan", StoredPlan.of(to));
        if (!away.isEmpty()) {
            update.addToSet("away").each(StoredCheckIn.values(away).toArray());
        }
        Criteria asItWas = where("_id")
                .is(StoredCheckIn.id(checkIn.workspace(), checkIn.id()))
                .and("plan.step")
                .is(checkIn.plan().step())
                .and("closed")
                .is(null);
        return mongo.updateFirst(query(asItWas), update, StoredCheckIn.class).getMatchedCount() > 0;
    }

    @Override
    public void markDeclined(CheckIn checkIn, MemberId member) {
        change(checkIn, new Update().addToSet("declined", member.value()));
    }

    @Override
    public void seal(CheckIn checkIn) {
        change(checkIn, Update.update("sealed", true));
    }

    @Override
    public boolean isSealed(CheckIn checkIn) {
        return byId(checkIn.workspace(), checkIn.id(), new Document("sealed", 1))
                .map(stored -> stored.getBoolean("sealed", false))
                .orElse(true);
    }

    @Override
    public void markThere(CheckIn checkIn, MemberId member) {
        change(checkIn, new Update().pull("declined", member.value()).pull("away", member.value()));
    }

    @Override
    public void markAsked(CheckIn checkIn, Set<MemberId> people) {
        change(
                checkIn,
                new Update().pullAll("away", StoredCheckIn.values(people).toArray()));
    }

    @Override
    public void markAway(CheckIn checkIn, MemberId member) {
        change(checkIn, new Update().addToSet("away", member.value()));
    }

    @Override
    public List<CheckIn> takingAnswersOf(WorkspaceId workspace, MemberId member) {
        return all(query(theirs(workspace, member)).with(LATEST_FIRST));
    }

    @Override
    public List<CheckIn> withdraw(WorkspaceId workspace, MemberId member) {
        Criteria theirs = theirs(workspace, member);
        List<CheckIn> running = all(theirs).stream()
                .filter(checkIn -> checkIn.closed().isEmpty())
                .toList();
        mongo.updateMulti(query(theirs), new Update().pull("roster", member.value()), StoredCheckIn.class);
        return running;
    }

    @Override
    public void withdraw(CheckIn checkIn, MemberId member) {
        change(checkIn, new Update().pull("roster", member.value()));
    }

    @Override
    public boolean extend(CheckIn checkIn, Instant closesAt, Instant digestAt) {
        Criteria asItWas = endsAsIn(checkIn).and("closed").is(null);
        Update update =
                Update.update("closesAt", closesAt).set("digestAt", digestAt).set(END_TO_SHOW, true);
        return mongo.updateFirst(query(asItWas), update, StoredCheckIn.class).getMatchedCount() > 0;
    }

    @Override
    public void markEndShown(CheckIn checkIn) {
        mongo.updateFirst(query(endsAsIn(checkIn)), new Update().unset(END_TO_SHOW), StoredCheckIn.class);
    }

    @Override
    public List<CheckIn> toShowEnd() {
        return all(unreported().and("closed").is(null).and(END_TO_SHOW).is(true));
    }

    private static Criteria endsAsIn(CheckIn checkIn) {
        return where("_id")
                .is(StoredCheckIn.id(checkIn.workspace(), checkIn.id()))
                .and("closesAt")
                .is(checkIn.closesAt());
    }

    @Override
    public void close(CheckIn checkIn, Instant at) {
        Update update = new Update().set("closed", at).unset("runningFor");
        Set<MemberId> unasked = checkIn.plan().unasked();
        if (!unasked.isEmpty()) {
            update.addToSet("away").each(StoredCheckIn.values(unasked).toArray());
        }
        mongo.updateFirst(
                query(where("_id")
                        .is(StoredCheckIn.id(checkIn.workspace(), checkIn.id()))
                        .and("closed")
                        .is(null)),
                update,
                StoredCheckIn.class);
    }

    @Override
    public void markReported(CheckIn checkIn) {
        change(checkIn, Update.update("reported", true));
    }

    @Override
    public void markUnreported(WorkspaceId workspace, String checkIn) {
        mongo.updateFirst(
                query(where("_id").is(StoredCheckIn.id(workspace, checkIn))),
                Update.update("reported", false).unset(SHOWN_OVER),
                StoredCheckIn.class);
    }

    @Override
    public List<CheckIn> toGoOn(Instant before) {
        return all(unreported().and("closed").is(null).and("plan.dueAt").lt(before));
    }

    @Override
    public List<CheckIn> toClose(Instant before) {
        return all(unreported().and("closed").is(null).and("closesAt").lt(before));
    }

    @Override
    public List<CheckIn> toReport(Instant from, Instant before) {
        return all(unreported().and("closed").ne(null).and("digestAt").gte(from).lt(before));
    }

    @Override
    public void markShownOver(CheckIn checkIn) {
        change(checkIn, Update.update(SHOWN_OVER, true));
    }

    @Override
    public List<CheckIn> toShowOver(Instant openedAfter, Instant dueBefore) {
        Criteria over = new Criteria()
                .orOperator(where("reported").is(true), where("digestAt").lt(dueBefore));
        return all(where(SHOWN_OVER)
                .ne(true)
                .and("closed")
                .ne(null)
                .and("opened")
                .gt(openedAfter)
                .andOperator(over));
    }

    private void change(CheckIn checkIn, Update update) {
        mongo.updateFirst(
                query(where("_id").is(StoredCheckIn.id(checkIn.workspace(), checkIn.id()))),
                update,
                StoredCheckIn.class);
    }

    private static Criteria ofTeam(WorkspaceId workspace, String team) {
        return where("workspace").is(workspace.value()).and("team").is(team);
    }

    private static Criteria theirs(WorkspaceId workspace, MemberId member) {
        return unreported().and("workspace").is(workspace.value()).and("roster").is(member.value());
    }

    private static Criteria unreported() {
        return where("reported").is(false);
    }

    private Optional<CheckIn> latest(Criteria criteria) {
        return all(query(criteria).with(LATEST_FIRST).limit(1)).stream().findFirst();
    }

    private List<CheckIn> all(Criteria criteria) {
        return all(query(criteria));
    }

    private List<CheckIn> all(Query query) {
        return mongo.find(query, Document.class, StoredCheckIn.COLLECTION).stream()
                .map(MongoCheckIns::checkIn)
                .toList();
    }

    private static CheckIn checkIn(Document stored) {
        return StoredCheckIn.read(stored).toCheckIn();
    }

    @Override
    public Set<String> collections() {
        return Set.of(StoredCheckIn.COLLECTION);
    }

    @Override
    public boolean forget(WorkspaceId workspace, String team) {
        mongo.remove(query(ofTeam(workspace, team)), StoredCheckIn.COLLECTION);
        return true;
    }
}
