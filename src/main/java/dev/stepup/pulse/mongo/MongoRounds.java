package dev.stepup.pulse.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.TeamData;
import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.RoundPlan;
import dev.stepup.pulse.Rounds;
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
final class MongoRounds implements Rounds, TeamData {

    private static final Document ALL_OF_IT = new Document();
    private static final String SHOWN_OVER = "shownOver";
    private static final String END_TO_SHOW = "endToShow";
    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "opened");

    private final MongoOperations mongo;

    MongoRounds(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(StoredRound.class);
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
    public boolean open(PulseRound round) {
        try {
            mongo.insert(StoredRound.of(round));
            return true;
        } catch (DuplicateKeyException thereOrAnotherIsRunning) {
            return false;
        }
    }

    @Override
    public Optional<PulseRound> find(WorkspaceId workspace, String id) {
        return byId(workspace, id, ALL_OF_IT).map(MongoRounds::round);
    }

    /** Asks the driver itself, for an answer waits for it. */
    private Optional<Document> byId(WorkspaceId workspace, String id, Document fields) {
        Document itself = new Document("_id", StoredRound.id(workspace, id));
        return Optional.ofNullable(mongo.execute(
                StoredRound.COLLECTION,
                rounds -> rounds.find(itself).projection(fields).first()));
    }

    @Override
    public Optional<PulseRound> running(WorkspaceId workspace, String team) {
        return latest(where("runningFor").is(workspace + "/" + team));
    }

    @Override
    public List<PulseRound> unreported(WorkspaceId workspace, String team) {
        return all(query(ofTeam(workspace, team).and("reported").is(false)).with(LATEST_FIRST));
    }

    @Override
    public List<PulseRound> before(PulseRound round, int atMost) {
        return all(query(ofTeam(round.workspace(), round.team()).and("opened").lt(round.opened()))
                .with(LATEST_FIRST)
                .limit(atMost));
    }

    @Override
    public Optional<PulseRound> awaitingReport(WorkspaceId workspace, String team) {
        return latest(
                ofTeam(workspace, team).and("closed").ne(null).and("reported").is(false));
    }

    @Override
    public boolean move(PulseRound round, RoundPlan to, Set<MemberId> away) {
        Update update = Update.update("plan", StoredPlan.of(to));
        if (!away.isEmpty()) {
            update.addToSet("away").each(StoredRound.values(away).toArray());
        }
        Criteria asItWas = where("_id")
                .is(StoredRound.id(round.workspace(), round.id()))
                .and("plan.step")
                .is(round.plan().step())
                .and("closed")
                .is(null);
        return mongo.updateFirst(query(asItWas), update, StoredRound.class).getMatchedCount() > 0;
    }

    @Override
    public void markDeclined(PulseRound round, MemberId member) {
        change(round, new Update().addToSet("declined", member.value()));
    }

    @Override
    public void seal(PulseRound round) {
        change(round, Update.update("sealed", true));
    }

    @Override
    public boolean isSealed(PulseRound round) {
        return byId(round.workspace(), round.id(), new Document("sealed", 1))
                .map(stored -> stored.getBoolean("sealed", false))
                .orElse(true);
    }

    @Override
    public void markThere(PulseRound round, MemberId member) {
        change(round, new Update().pull("declined", member.value()).pull("away", member.value()));
    }

    @Override
    public void markAsked(PulseRound round, Set<MemberId> people) {
        change(round, new Update().pullAll("away", StoredRound.values(people).toArray()));
    }

    @Override
    public void markAway(PulseRound round, MemberId member) {
        change(round, new Update().addToSet("away", member.value()));
    }

    @Override
    public List<PulseRound> takingAnswersOf(WorkspaceId workspace, MemberId member) {
        return all(query(theirs(workspace, member)).with(LATEST_FIRST));
    }

    @Override
    public List<PulseRound> withdraw(WorkspaceId workspace, MemberId member) {
        Criteria theirs = theirs(workspace, member);
        List<PulseRound> running =
                all(theirs).stream().filter(round -> round.closed().isEmpty()).toList();
        mongo.updateMulti(query(theirs), new Update().pull("roster", member.value()), StoredRound.class);
        return running;
    }

    @Override
    public void withdraw(PulseRound round, MemberId member) {
        change(round, new Update().pull("roster", member.value()));
    }

    @Override
    public boolean extend(PulseRound round, Instant closesAt, Instant digestAt) {
        Criteria asItWas = endsAsIn(round).and("closed").is(null);
        Update update =
                Update.update("closesAt", closesAt).set("digestAt", digestAt).set(END_TO_SHOW, true);
        return mongo.updateFirst(query(asItWas), update, StoredRound.class).getMatchedCount() > 0;
    }

    @Override
    public void markEndShown(PulseRound round) {
        mongo.updateFirst(query(endsAsIn(round)), new Update().unset(END_TO_SHOW), StoredRound.class);
    }

    @Override
    public List<PulseRound> toShowEnd() {
        return all(unreported().and("closed").is(null).and(END_TO_SHOW).is(true));
    }

    private static Criteria endsAsIn(PulseRound round) {
        return where("_id")
                .is(StoredRound.id(round.workspace(), round.id()))
                .and("closesAt")
                .is(round.closesAt());
    }

    @Override
    public void close(PulseRound round, Instant at) {
        Update update = new Update().set("closed", at).unset("runningFor");
        Set<MemberId> unasked = round.plan().unasked();
        if (!unasked.isEmpty()) {
            update.addToSet("away").each(StoredRound.values(unasked).toArray());
        }
        mongo.updateFirst(
                query(where("_id")
                        .is(StoredRound.id(round.workspace(), round.id()))
                        .and("closed")
                        .is(null)),
                update,
                StoredRound.class);
    }

    @Override
    public void markReported(PulseRound round) {
        change(round, Update.update("reported", true));
    }

    @Override
    public void markUnreported(WorkspaceId workspace, String round) {
        mongo.updateFirst(
                query(where("_id").is(StoredRound.id(workspace, round))),
                Update.update("reported", false).unset(SHOWN_OVER),
                StoredRound.class);
    }

    @Override
    public List<PulseRound> toGoOn(Instant before) {
        return all(unreported().and("closed").is(null).and("plan.dueAt").lt(before));
    }

    @Override
    public List<PulseRound> toClose(Instant before) {
        return all(unreported().and("closed").is(null).and("closesAt").lt(before));
    }

    @Override
    public List<PulseRound> toReport(Instant from, Instant before) {
        return all(unreported().and("closed").ne(null).and("digestAt").gte(from).lt(before));
    }

    @Override
    public void markShownOver(PulseRound round) {
        change(round, Update.update(SHOWN_OVER, true));
    }

    @Override
    public List<PulseRound> toShowOver(Instant openedAfter, Instant dueBefore) {
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

    private void change(PulseRound round, Update update) {
        mongo.updateFirst(
                query(where("_id").is(StoredRound.id(round.workspace(), round.id()))), update, StoredRound.class);
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

    private Optional<PulseRound> latest(Criteria criteria) {
        return all(query(criteria).with(LATEST_FIRST).limit(1)).stream().findFirst();
    }

    private List<PulseRound> all(Criteria criteria) {
        return all(query(criteria));
    }

    private List<PulseRound> all(Query query) {
        return mongo.find(query, Document.class, StoredRound.COLLECTION).stream()
                .map(MongoRounds::round)
                .toList();
    }

    private static PulseRound round(Document stored) {
        return StoredRound.read(stored).toRound();
    }

    @Override
    public Set<String> collections() {
        return Set.of(StoredRound.COLLECTION);
    }

    @Override
    public boolean forget(WorkspaceId workspace, String team) {
        mongo.remove(query(ofTeam(workspace, team)), StoredRound.COLLECTION);
        return true;
    }
}
