package dev.stepup.leadership.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Ballots in MongoDB. */
@Component
final class MongoBallots implements Ballots {

    private final MongoOperations mongo;

    MongoBallots(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(StoredBallot.class);
        indexes.createIndex(new Index()
                .on("workspace", Sort.Direction.ASC)
                .on("team", Sort.Direction.ASC)
                .on("at", Sort.Direction.ASC));
        indexes.createIndex(new Index().on("workspace", Sort.Direction.ASC).on("round", Sort.Direction.ASC));
        indexes.createIndex(new Index().on("workspace", Sort.Direction.ASC).on("giver", Sort.Direction.ASC));
    }

    @Override
    public void put(Ballot ballot) {
        mongo.save(StoredBallot.of(ballot));
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
        return Optional.ofNullable(mongo.findById(StoredBallot.id(workspace, id), StoredBallot.class))
                .map(StoredBallot::toBallot);
    }

    @Override
    public List<Ballot> answersTo(WorkspaceId workspace, String round) {
        return read(query(answer(workspace, round)));
    }

    @Override
    public Set<MemberId> whoAnswered(WorkspaceId workspace, String round) {
        Query givers = query(answer(workspace, round));
        return mongo.findDistinct(givers, "giver", StoredBallot.class, String.class).stream()
                .map(MemberId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Ballot> thanks(WorkspaceId workspace, String team, Instant from, Instant before) {
        return read(query(where("workspace")
                .is(workspace.value())
                .and("team")
                .is(team)
                .and("round")
                .is(null)
                .and("at")
                .gte(from)
                .lt(before)));
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
        return mongo.find(naming.with(Sort.by(Sort.Direction.DESC, "at", "_id")), StoredBallot.class).stream()
                .map(StoredBallot::toBallot)
                .toList();
    }

    @Override
    public Given givenBy(WorkspaceId workspace, MemberId person) {
        long all = mongo.count(query(given(workspace, person)), StoredBallot.class);
        long thanks = mongo.count(query(given(workspace, person).and("round").is(null)), StoredBallot.class);
        return new Given(all - thanks, thanks);
    }

    private static Criteria given(WorkspaceId workspace, MemberId person) {
        return where("workspace").is(workspace.value()).and("giver").is(person.value());
    }

    private static Criteria answer(WorkspaceId workspace, String round) {
        return where("workspace").is(workspace.value()).and("round").is(round);
    }

    private List<Ballot> read(Query query) {
        return mongo.find(query.with(Sort.by("at", "_id")), StoredBallot.class).stream()
                .map(StoredBallot::toBallot)
                .toList();
    }
}
