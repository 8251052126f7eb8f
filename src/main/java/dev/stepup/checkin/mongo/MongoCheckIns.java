package dev.stepup.checkin.mongo;

import static dev.stepup.checkin.CheckInState.CLOSED;
import static dev.stepup.checkin.CheckInState.OPEN;
import static dev.stepup.checkin.mongo.StoredCheckIn.END_TO_SHOW;
import static dev.stepup.checkin.mongo.StoredCheckIn.SHOWN_OVER;
import static dev.stepup.checkin.mongo.StoredCheckIn.STATE;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckInState;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.PromptPlan;
import dev.stepup.privacy.TeamData;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final String RUNNING_FOR = "runningFor";
    private static final Set<CheckInState> AWAITING_DIGEST = EnumSet.copyOf(
            Stream.of(CheckInState.values()).filter(CheckInState::awaitsDigest).toList());
    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "opened");

    private final MongoOperations mongo;

    MongoCheckIns(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(StoredCheckIn.class);
        indexes.createIndex(
                new Index().on(RUNNING_FOR, Sort.Direction.ASC).unique().sparse());
        indexes.createIndex(new Index()
                .on("workspace", Sort.Direction.ASC)
                .on("team", Sort.Direction.ASC)
                .on("opened", Sort.Direction.DESC));
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
        return Optional.ofNullable(mongo.findById(StoredCheckIn.id(workspace, id), StoredCheckIn.class))
                .map(StoredCheckIn::toCheckIn);
    }

    @Override
    public Optional<CheckIn> running(WorkspaceId workspace, String team) {
        return latest(where(RUNNING_FOR).is(workspace + "/" + team));
    }

    @Override
    public List<CheckIn> awaitingDigest(WorkspaceId workspace, String team) {
        return all(query(ofTeam(workspace, team).and(STATE).in(AWAITING_DIGEST)).with(LATEST_FIRST));
    }

    @Override
    public List<CheckIn> before(CheckIn checkIn, int atMost) {
        return all(
                query(ofTeam(checkIn.workspace(), checkIn.team()).and("opened").lt(checkIn.opened()))
                        .with(LATEST_FIRST)
                        .limit(atMost));
    }

    @Override
    public boolean move(CheckIn checkIn, PromptPlan to, Set<MemberId> away) {
        Update update = Update.update("plan", StoredPlan.of(to));
        if (!away.isEmpty()) {
            update.addToSet("away").each(StoredCheckIn.values(away).toArray());
        }
        Criteria asItWas =
                byId(checkIn, Set.of(OPEN)).and("plan.step").is(checkIn.plan().step());
        return mongo.updateFirst(query(asItWas), update, StoredCheckIn.class).getMatchedCount() > 0;
    }

    @Override
    public void markDeclined(CheckIn checkIn, MemberId member) {
        change(checkIn, new Update().addToSet("declined", member.value()));
    }

    @Override
    public boolean advance(WorkspaceId workspace, String id, CheckInState to) {
        Criteria before =
                where("_id").is(StoredCheckIn.id(workspace, id)).and(STATE).in(to.before());
        Update update = Update.update(STATE, to).unset(RUNNING_FOR);
        return mongo.updateFirst(query(before), update, StoredCheckIn.class).getMatchedCount() > 0;
    }

    @Override
    public Optional<CheckInState> stateOf(CheckIn checkIn) {
        Query itself = query(where("_id").is(StoredCheckIn.id(checkIn.workspace(), checkIn.id())));
        itself.fields().include(STATE);
        return Optional.ofNullable(mongo.findOne(itself, StoredCheckIn.State.class, StoredCheckIn.COLLECTION))
                .map(StoredCheckIn.State::state);
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
    public List<CheckIn> awaitingDigestOf(WorkspaceId workspace, MemberId member) {
        return all(query(theirs(workspace, member)).with(LATEST_FIRST));
    }

    @Override
    public List<CheckIn> withdraw(WorkspaceId workspace, MemberId member) {
        Criteria theirs = theirs(workspace, member);
        List<CheckIn> running = all(theirs).stream().filter(CheckIn::isOpen).toList();
        mongo.updateMulti(query(theirs), new Update().pull("roster", member.value()), StoredCheckIn.class);
        return running;
    }

    @Override
    public void withdraw(CheckIn checkIn, MemberId member) {
        change(checkIn, new Update().pull("roster", member.value()));
    }

    @Override
    public boolean extend(CheckIn checkIn, Instant closesAt, Instant digestAt) {
        Criteria asItWas = endsAsIn(checkIn).and(STATE).is(OPEN);
        Update update =
                Update.update("closesAt", closesAt).set("digestAt", digestAt).set(END_TO_SHOW, true);
        return mongo.updateFirst(query(asItWas), update, StoredCheckIn.class).getMatchedCount() > 0;
    }

    @Override
    public void markEndShown(CheckIn checkIn) {
        mongo.updateFirst(query(endsAsIn(checkIn)), new Update().unset(END_TO_SHOW), StoredCheckIn.class);
    }

    private static Criteria endsAsIn(CheckIn checkIn) {
        return where("_id")
                .is(StoredCheckIn.id(checkIn.workspace(), checkIn.id()))
                .and("closesAt")
                .is(checkIn.closesAt());
    }

    @Override
    public void close(CheckIn checkIn, Instant at) {
        Update update = Update.update(STATE, CLOSED).min("closesAt", at).unset(RUNNING_FOR);
        Set<MemberId> unasked = checkIn.plan().unasked();
        if (!unasked.isEmpty()) {
            update.addToSet("away").each(StoredCheckIn.values(unasked).toArray());
        }
        mongo.updateFirst(query(byId(checkIn, CLOSED.before())), update, StoredCheckIn.class);
    }

    @Override
    public void markShownOver(CheckIn checkIn) {
        change(checkIn, Update.update(SHOWN_OVER, true));
    }

    private void change(CheckIn checkIn, Update update) {
        mongo.updateFirst(
                query(where("_id").is(StoredCheckIn.id(checkIn.workspace(), checkIn.id()))),
                update,
                StoredCheckIn.class);
    }

    private static Criteria byId(CheckIn checkIn, Set<CheckInState> in) {
        return where("_id")
                .is(StoredCheckIn.id(checkIn.workspace(), checkIn.id()))
                .and(STATE)
                .in(in);
    }

    private static Criteria ofTeam(WorkspaceId workspace, String team) {
        return where("workspace").is(workspace.value()).and("team").is(team);
    }

    private static Criteria theirs(WorkspaceId workspace, MemberId member) {
        return where(STATE)
                .in(AWAITING_DIGEST)
                .and("workspace")
                .is(workspace.value())
                .and("roster")
                .is(member.value());
    }

    private Optional<CheckIn> latest(Criteria criteria) {
        return all(query(criteria).with(LATEST_FIRST).limit(1)).stream().findFirst();
    }

    private List<CheckIn> all(Criteria criteria) {
        return all(query(criteria));
    }

    private List<CheckIn> all(Query query) {
        return mongo.find(query, StoredCheckIn.class).stream()
                .map(StoredCheckIn::toCheckIn)
                .toList();
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
