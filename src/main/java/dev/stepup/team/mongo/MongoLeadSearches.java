package dev.stepup.team.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.TeamData;
import dev.stepup.team.Team;
import dev.stepup.team.roster.LeadSearch;
import dev.stepup.team.roster.LeadSearches;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Searches for leads in MongoDB. */
@Component
final class MongoLeadSearches implements LeadSearches, TeamData {

    private final MongoOperations mongo;

    MongoLeadSearches(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public LeadSearch begin(Team team, Instant now) {
        try {
            mongo.insert(new StoredLeadSearch(
                    StoredLeadSearch.id(team), team.workspace().value(), team.id(), now, List.of(), List.of()));
        } catch (DuplicateKeyException hasBegun) {
            // Then it goes on.
        }
        return find(team).orElseGet(() -> new LeadSearch(now, Map.of()));
    }

    @Override
    public Optional<LeadSearch> find(Team team) {
        return Optional.ofNullable(mongo.findOne(byId(team), StoredLeadSearch.class))
                .map(StoredLeadSearch::search);
    }

    @Override
    public void offer(Team team, MemberId person) {
        mongo.updateFirst(byId(team), new Update().addToSet("offers", person.value()), StoredLeadSearch.class);
    }

    @Override
    public void agree(Team team, MemberId candidate, MemberId person) {
        mongo.updateFirst(
                byId(team),
                new Update().addToSet("agreed", StoredLeadSearch.agreed(candidate, person)),
                StoredLeadSearch.class);
    }

    @Override
    public void end(Team team) {
        mongo.remove(byId(team), StoredLeadSearch.class);
    }

    @Override
    public Set<String> collections() {
        return Set.of(mongo.getCollectionName(StoredLeadSearch.class));
    }

    @Override
    public boolean forget(WorkspaceId workspace, String team) {
        mongo.remove(query(where("workspace").is(workspace.value()).and("team").is(team)), StoredLeadSearch.class);
        return true;
    }

    private static Query byId(Team team) {
        return query(where("_id").is(StoredLeadSearch.id(team)));
    }
}
