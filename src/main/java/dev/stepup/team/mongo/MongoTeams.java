package dev.stepup.team.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.team.Team;
import dev.stepup.workspace.WorkspaceId;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Teams in MongoDB; a unique index holds that a channel has at most one. */
@Component
final class MongoTeams {

    private final MongoOperations mongo;

    MongoTeams(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(StoredTeam.class)
                .createIndex(new Index()
                        .on("workspace", Sort.Direction.ASC)
                        .on("channel", Sort.Direction.ASC)
                        .unique());
    }

    /** All of this workspace, in the order of their names. */
    List<Team> in(WorkspaceId workspace) {
        return mongo.find(query(where("workspace").is(workspace.value())), StoredTeam.class).stream()
                .map(StoredTeam::team)
                .sorted(Comparator.comparing(Team::name).thenComparing(Team::id))
                .toList();
    }

    void save(Team team) {
        mongo.save(StoredTeam.of(team));
    }
}
