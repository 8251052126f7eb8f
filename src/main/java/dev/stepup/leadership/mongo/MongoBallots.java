package dev.stepup.leadership.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.privacy.TeamData;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Ballots in MongoDB. */
@Component
final class MongoBallots implements Ballots, TeamData {

    private static final FindAndReplaceOptions UNLESS_COUNTED =
            FindAndReplaceOptions.options().upsert();

    private final MongoOperations mongo;

    MongoBallots(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(StoredBallot.class);
        indexes.createIndex(
                new Index().on("amendable", Sort.Direction.ASC).unique().sparse());
        indexes.createIndex(new Index()
                .on("workspace", Sort.Direction.ASC)
                .on("team", Sort.Direction.ASC)
                .on("at", Sort.Direction.ASC));
        indexes.createIndex(new Index().on("workspace", Sort.Direction.ASC).on("checkIn", Sort.Direction.ASC));
        indexes.createIndex(new Index().on("workspace", Sort.Direction.ASC).on("giver", Sort.Direction.ASC));
    }

    @Override
    public HandIn handIn(Ballot answer) {
        try {
            return replace(answer);
        } catch (DuplicateKeyException thereAlready) {
            return handInPlaceOf(stored(answer.workspace(), answer.id()), answer);
        }
    }

    /** There is one that was not found as amendable: it has been counted, or it came in at the same moment. */
    private HandIn handInPlaceOf(Optional<StoredBallot> there, Ballot answer) {
        return there.filter(StoredBallot::isAmendable).isPresent() ? replace(answer) : new HandIn.Counted();
    }

    private HandIn.Stored replace(Ballot answer) {
        StoredBallot before = mongo.findAndReplace(amendable(answer), StoredBallot.of(answer), UNLESS_COUNTED);
        return new HandIn.Stored(Optional.ofNullable(before).map(StoredBallot::toBallot));
    }

    @Override
    public boolean takeBack(Ballot answer, HandIn.Stored handedIn) {
        Query itself = amendable(answer);
        return handedIn.before()
                .map(before -> mongo.replace(itself, StoredBallot.of(before)).getMatchedCount() > 0)
                .orElseGet(() -> mongo.remove(itself, StoredBallot.class).getDeletedCount() > 0);
    }

    private static Query amendable(Ballot ballot) {
        return query(where("amendable").is(StoredBallot.id(ballot.workspace(), ballot.id())));
    }

    /** First none of the answers can be taken back or replaced any more; then those are read. */
    @Override
    public List<Ballot> countAnswers(WorkspaceId workspace, String checkIn) {
        mongo.updateMulti(
                query(answer(workspace, checkIn).and("amendable").ne(null)),
                new Update().unset("amendable"),
                StoredBallot.class);
        return countedAnswers(workspace, checkIn);
    }

    @Override
    public List<Ballot> countedAnswers(WorkspaceId workspace, String checkIn) {
        return inOrder(answer(workspace, checkIn).and("amendable").is(null));
    }

    @Override
    public List<Ballot> answers(WorkspaceId workspace, String checkIn) {
        return inOrder(answer(workspace, checkIn));
    }

    @Override
    public boolean add(Ballot ballot) {
        try {
            mongo.insert(StoredBallot.of(ballot));
            return true;
        } catch (DuplicateKeyException alreadyThere) {
            return false;
        }
    }

    @Override
    public Optional<Ballot> find(WorkspaceId workspace, String id) {
        return stored(workspace, id).map(StoredBallot::toBallot);
    }

    private Optional<StoredBallot> stored(WorkspaceId workspace, String id) {
        return Optional.ofNullable(mongo.findById(StoredBallot.id(workspace, id), StoredBallot.class));
    }

    @Override
    public Set<MemberId> whoAnswered(WorkspaceId workspace, String checkIn) {
        Query givers = query(answer(workspace, checkIn));
        return mongo.findDistinct(givers, "giver", StoredBallot.class, String.class).stream()
                .map(MemberId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Ballot> thanks(WorkspaceId workspace, String team, Instant from, Instant before) {
        return inOrder(where("workspace")
                .is(workspace.value())
                .and("team")
                .is(team)
                .and("checkIn")
                .is(null)
                .and("at")
                .gte(from)
                .lt(before));
    }

    @Override
    public List<Ballot> naming(WorkspaceId workspace, String team, MemberId person, Instant from) {
        Query naming = query(where("workspace")
                .is(workspace.value())
                .and("team")
                .is(team)
                .and("at")
                .gte(from)
                .and("names.receiver")
                .is(person.value()));
        return read(naming.with(Sort.by(Sort.Direction.DESC, "at", "_id")));
    }

    @Override
    public List<Ballot> toldBy(WorkspaceId workspace, MemberId giver, int most) {
        Query told = query(
                given(workspace, giver).and("story").ne(null).and("amendable").is(null));
        return read(told.with(Sort.by(Sort.Direction.DESC, "at", "_id")).limit(most));
    }

    @Override
    public boolean removeStory(Ballot answer) {
        Criteria counted = byId(answer).and("amendable").is(null).and("story").ne(null);
        return mongo.updateFirst(query(counted), new Update().unset("story"), StoredBallot.class)
                        .getModifiedCount()
                > 0;
    }

    @Override
    public void remove(Ballot thanks) {
        mongo.remove(query(byId(thanks).and("checkIn").is(null)), StoredBallot.class);
    }

    private static Criteria byId(Ballot ballot) {
        return where("_id")
                .is(StoredBallot.id(ballot.workspace(), ballot.id()))
                .and("giver")
                .is(ballot.giver().value());
    }

    @Override
    public Given givenBy(WorkspaceId workspace, MemberId person) {
        long all = mongo.count(query(given(workspace, person)), StoredBallot.class);
        long thanks = mongo.count(query(given(workspace, person).and("checkIn").is(null)), StoredBallot.class);
        return new Given(all - thanks, thanks);
    }

    private static Criteria given(WorkspaceId workspace, MemberId person) {
        return where("workspace").is(workspace.value()).and("giver").is(person.value());
    }

    private static Criteria answer(WorkspaceId workspace, String checkIn) {
        return where("workspace").is(workspace.value()).and("checkIn").is(checkIn);
    }

    private List<Ballot> inOrder(Criteria criteria) {
        return read(query(criteria).with(Sort.by("at", "_id")));
    }

    private List<Ballot> read(Query query) {
        return mongo.find(query, StoredBallot.class).stream()
                .map(StoredBallot::toBallot)
                .toList();
    }

    @Override
    public Set<String> collections() {
        return Set.of(StoredBallot.COLLECTION);
    }

    @Override
    public boolean forget(WorkspaceId workspace, String team) {
        mongo.remove(query(where("workspace").is(workspace.value()).and("team").is(team)), StoredBallot.class);
        return true;
    }
}
