package dev.stepup.team.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Teams in MongoDB; a unique index holds that a channel has at most one. */
@Component
final class MongoTeams implements Teams {

    private final MongoOperations mongo;

    MongoTeams(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(StoredTeam.class)
                .createIndex(new Index()
                        .on("workspace", Sort.Direction.ASC)
                        .on("channel", Sort.Direction.ASC)
                        .unique());
    }

    @Override
    public Optional<Team> find(WorkspaceId workspace, String id) {
        return one(where("_id").is(id).and("workspace").is(workspace.value()));
    }

    @Override
    public Optional<Team> ofChannel(WorkspaceId workspace, String channel) {
        return one(where("workspace").is(workspace.value()).and("channel").is(channel));
    }

    @Override
    public List<Team> of(WorkspaceId workspace, MemberId person) {
        Criteria onOrLeading = new Criteria()
                .orOperator(where("roster").is(person.value()), where("leads").is(person.value()));
        return mongo
                .find(query(where("workspace").is(workspace.value()).andOperator(onOrLeading)), StoredTeam.class)
                .stream()
                .map(StoredTeam::team)
                .sorted(Comparator.comparing(Team::name).thenComparing(Team::id))
                .toList();
    }

    @Override
    public void save(Team team) {
        mongo.save(StoredTeam.of(team));
    }

    private Optional<Team> one(Criteria criteria) {
        return Optional.ofNullable(mongo.findOne(query(criteria), StoredTeam.class))
                .map(StoredTeam::team);
    }
}
