package dev.stepup.team.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.FormerMembers;
import dev.stepup.privacy.TeamData;
import dev.stepup.team.Team;
import dev.stepup.team.roster.Welcomes;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Welcomes in MongoDB. */
@Component
final class MongoWelcomes implements Welcomes, TeamData, FormerMembers {

    private final MongoOperations mongo;

    MongoWelcomes(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(StoredWelcome.class)
                .createIndex(new Index().on("workspace", Sort.Direction.ASC).on("member", Sort.Direction.ASC));
    }

    @Override
    public Set<MemberId> welcomed(Team team, Collection<MemberId> people) {
        List<String> keys =
                people.stream().map(person -> StoredWelcome.id(team, person)).toList();
        return mongo.find(query(where("_id").in(keys)), StoredWelcome.class).stream()
                .map(stored -> new MemberId(stored.member()))
                .collect(Collectors.toSet());
    }

    @Override
    public void add(Team team, Collection<MemberId> people, Instant at) {
        BulkOperations bulk = mongo.bulkOps(BulkOperations.BulkMode.ORDERED, StoredWelcome.class);
        people.forEach(person -> bulk.upsert(
                query(where("_id").is(StoredWelcome.id(team, person))),
                new Update()
                        .setOnInsert("workspace", team.workspace().value())
                        .setOnInsert("team", team.id())
                        .setOnInsert("member", person.value())
                        .setOnInsert("at", at)));
        bulk.execute();
    }

    @Override
    public List<String> teamsOf(WorkspaceId workspace, MemberId person) {
        return mongo
                .find(
                        query(where("workspace")
                                .is(workspace.value())
                                .and("member")
                                .is(person.value())),
                        StoredWelcome.class)
                .stream()
                .map(StoredWelcome::team)
                .toList();
    }

    @Override
    public Set<String> collections() {
        return Set.of(mongo.getCollectionName(StoredWelcome.class));
    }

    @Override
    public boolean forget(WorkspaceId workspace, String team) {
        mongo.remove(query(where("workspace").is(workspace.value()).and("team").is(team)), StoredWelcome.class);
        return true;
    }

    @Override
    public Set<MemberId> among(WorkspaceId workspace, String team) {
        return mongo
                .find(query(where("workspace").is(workspace.value()).and("team").is(team)), StoredWelcome.class)
                .stream()
                .map(stored -> new MemberId(stored.member()))
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(WorkspaceId workspace, String team, Set<MemberId> people) {
        mongo.remove(
                query(where("workspace")
                        .is(workspace.value())
                        .and("team")
                        .is(team)
                        .and("member")
                        .in(people.stream().map(MemberId::value).toList())),
                StoredWelcome.class);
    }
}
