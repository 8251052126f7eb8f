package dev.stepup.checkin.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.planning.PausedPrompts;
import dev.stepup.privacy.FormerMembers;
import dev.stepup.privacy.TeamData;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Paused prompts in MongoDB. */
@Component
final class MongoPausedPrompts implements PausedPrompts, TeamData, FormerMembers {

    private final MongoOperations mongo;

    MongoPausedPrompts(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(StoredPausedPrompts.class)
                .createIndex(new Index().on("workspace", Sort.Direction.ASC).on("member", Sort.Direction.ASC));
    }

    @Override
    public Map<MemberId, Pause> of(WorkspaceId workspace, String team, Collection<MemberId> people) {
        var ids = people.stream()
                .map(person -> StoredPausedPrompts.id(workspace, team, person))
                .toList();
        return mongo.find(query(where("_id").in(ids)), StoredPausedPrompts.class).stream()
                .collect(Collectors.toUnmodifiableMap(
                        stored -> new MemberId(stored.member()), StoredPausedPrompts::pause));
    }

    @Override
    public void pause(CheckIn from, MemberId person) {
        try {
            mongo.insert(StoredPausedPrompts.of(from, person));
        } catch (DuplicateKeyException known) {
            mongo.updateFirst(
                    query(where("_id")
                            .is(StoredPausedPrompts.id(from.workspace(), from.team(), person))
                            .and("paused")
                            .is(false)
                            .and("since")
                            .lt(from.opened())),
                    Update.update("paused", true).set("checkIn", from.id()).set("since", from.opened()),
                    StoredPausedPrompts.class);
        }
    }

    @Override
    public Optional<Pause> resume(WorkspaceId workspace, String team, MemberId person, Instant at) {
        return Optional.ofNullable(mongo.findAndModify(
                        query(where("_id")
                                .is(StoredPausedPrompts.id(workspace, team, person))
                                .and("paused")
                                .is(true)),
                        Update.update("paused", false).set("since", at),
                        StoredPausedPrompts.class))
                .map(StoredPausedPrompts::pause);
    }

    @Override
    public List<String> teamsOf(WorkspaceId workspace, MemberId person) {
        return mongo
                .find(
                        query(where("workspace")
                                .is(workspace.value())
                                .and("member")
                                .is(person.value())
                                .and("paused")
                                .is(true)),
                        StoredPausedPrompts.class)
                .stream()
                .map(StoredPausedPrompts::team)
                .sorted()
                .toList();
    }

    @Override
    public Set<String> collections() {
        return Set.of(StoredPausedPrompts.COLLECTION);
    }

    @Override
    public boolean forget(WorkspaceId workspace, String team) {
        mongo.remove(query(where("workspace").is(workspace.value()).and("team").is(team)), StoredPausedPrompts.class);
        return true;
    }

    @Override
    public Set<MemberId> among(WorkspaceId workspace, String team) {
        return mongo
                .find(query(where("workspace").is(workspace.value()).and("team").is(team)), StoredPausedPrompts.class)
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
                StoredPausedPrompts.class);
    }
}
