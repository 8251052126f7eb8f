package dev.stepup.team.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.TeamData;
import dev.stepup.team.roster.RosterLookups;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Roster lookups in MongoDB; there are few, and each goes when it is settled. */
@Component
final class MongoRosterLookups implements RosterLookups, TeamData {

    private final MongoOperations mongo;

    MongoRosterLookups(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void put(RosterLookup lookup) {
        mongo.save(StoredRosterLookup.of(lookup));
    }

    @Override
    public void putIfNone(RosterLookup lookup) {
        try {
            mongo.insert(StoredRosterLookup.of(lookup));
        } catch (DuplicateKeyException thereIsOne) {
            // It looks up the people who are not known by then.
        }
    }

    @Override
    public Optional<RosterLookup> of(WorkspaceId workspace, String team) {
        return Optional.ofNullable(mongo.findById(StoredRosterLookup.id(workspace, team), StoredRosterLookup.class))
                .map(StoredRosterLookup::lookup);
    }

    @Override
    public List<RosterLookup> dueBefore(Instant moment) {
        return mongo.find(query(where("due").lt(moment)), StoredRosterLookup.class).stream()
                .map(StoredRosterLookup::lookup)
                .toList();
    }

    @Override
    public boolean moveOn(RosterLookup from, Instant due) {
        Criteria unchanged = same(from).and("tries").is(from.tries());
        Update later = Update.update("due", due).inc("tries", 1);
        return mongo.updateFirst(query(unchanged), later, StoredRosterLookup.class)
                        .getModifiedCount()
                > 0;
    }

    @Override
    public void narrow(RosterLookup lookup, Set<MemberId> people) {
        Update fewer = Update.update("people", StoredTeam.values(people));
        mongo.updateFirst(query(same(lookup)), fewer, StoredRosterLookup.class);
    }

    @Override
    public void settled(RosterLookup lookup) {
        mongo.remove(query(same(lookup)), StoredRosterLookup.class);
    }

    @Override
    public Set<String> collections() {
        return Set.of(mongo.getCollectionName(StoredRosterLookup.class));
    }

    @Override
    public boolean forget(WorkspaceId workspace, String team) {
        mongo.remove(query(where("_id").is(StoredRosterLookup.id(workspace, team))), StoredRosterLookup.class);
        return true;
    }

    private static Criteria same(RosterLookup lookup) {
        return where("_id")
                .is(StoredRosterLookup.id(lookup.workspace(), lookup.team()))
                .and("began")
                .is(lookup.began());
    }
}
