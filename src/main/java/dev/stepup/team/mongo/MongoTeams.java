package dev.stepup.team.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.team.ChannelTrouble;
import dev.stepup.team.Team;
import dev.stepup.team.Teams.DueLook;
import dev.stepup.team.people.NameOrder;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Teams in MongoDB; a unique index holds that a channel has at most one. */
@Component
final class MongoTeams {

    static final Comparator<Team> BY_NAME =
            Comparator.comparing(Team::name, NameOrder.ORDER).thenComparing(Team::id);

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
        return mongo
                .find(
                        query(where("workspace")
                                .is(workspace.value())
                                .and("ended")
                                .is(null)),
                        StoredTeam.class)
                .stream()
                .map(StoredTeam::team)
                .sorted(BY_NAME)
                .toList();
    }

    /**
     * What else is stored of it, which is when it is looked after, begins anew.
     *
     * @throws org.springframework.dao.DuplicateKeyException where it has ended since, or its channel has another
     */
    void save(Team team) {
        Criteria itself = byId(team.workspace(), team.id()).and("ended").is(null);
        mongo.replace(
                query(itself),
                StoredTeam.of(team, stored(team).orElse(null)),
                ReplaceOptions.replaceOptions().upsert());
    }

    void takeLead(Team team, Set<MemberId> leads) {
        change(team, new Update().pullAll("leads", StoredTeam.values(leads).toArray()));
    }

    boolean giveLead(Team team, Set<MemberId> leads) {
        Criteria led = byId(team.workspace(), team.id()).and("leads").is(List.of());
        return mongo.updateFirst(query(led), Update.update("leads", StoredTeam.values(leads)), StoredTeam.class)
                        .getModifiedCount()
                > 0;
    }

    void noteSetUpBy(Team team, MemberId person) {
        Criteria unknown = byId(team.workspace(), team.id()).and("setUpBy").is(null);
        mongo.updateFirst(query(unknown), Update.update("setUpBy", person.value()), StoredTeam.class);
    }

    Optional<MemberId> setUpBy(Team team) {
        return stored(team).map(StoredTeam::setUpBy).map(MemberId::new);
    }

    private Optional<StoredTeam> stored(Team team) {
        return Optional.ofNullable(mongo.findOne(query(byId(team.workspace(), team.id())), StoredTeam.class));
    }

    void agreeToShare(Team team, Instant at) {
        change(team, Update.update("sharedChannel", team.channel()).set("sharedSince", at));
    }

    boolean agreesToShare(Team team) {
        return stored(team)
                .filter(found -> team.channel().equals(found.sharedChannel()))
                .isPresent();
    }

    void askAgainToShare(Team team, Instant at) {
        Criteria before = byId(team.workspace(), team.id()).and("sharedSince").lt(at);
        mongo.updateFirst(query(before), new Update().unset("sharedChannel").unset("sharedSince"), StoredTeam.class);
    }

    /** Where another team has the new one already, that one keeps it. */
    void moveChannel(WorkspaceId workspace, String from, String to) {
        for (String field : List.of("sharedChannel", "channelBefore", "channel")) {
            Query theirs =
                    query(where("workspace").is(workspace.value()).and(field).is(from));
            try {
                mongo.updateMulti(theirs, Update.update(field, to).unset("lookAt"), StoredTeam.class);
            } catch (DuplicateKeyException hasATeam) {
                // Then its leads hear that the old one is gone.
            }
        }
    }

    /** In two steps, because one cannot take off and put on; both may be repeated. */
    void changeRoster(Team team, Set<MemberId> left, Set<MemberId> joined) {
        if (!left.isEmpty()) {
            change(team, new Update().pullAll("roster", StoredTeam.values(left).toArray()));
        }
        if (!joined.isEmpty()) {
            change(
                    team,
                    new Update()
                            .addToSet("roster")
                            .each(StoredTeam.values(joined).toArray()));
        }
    }

    boolean note(Team team, Optional<ChannelTrouble> trouble) {
        Criteria other = byId(team.workspace(), team.id())
                .and("trouble")
                .ne(trouble.map(Enum::name).orElse(null));
        Update update = trouble.isPresent() ? Update.update("trouble", trouble.get()) : new Update().unset("trouble");
        // How soon it is looked after next follows from whether there is trouble.
        update.unset("lookAt");
        return mongo.updateFirst(query(other), update, StoredTeam.class).getModifiedCount() > 0;
    }

    List<DueLook> toLookAfter(Instant before) {
        return mongo.find(query(toLookAfter(new Criteria(), before)), StoredTeam.class).stream()
                .map(MongoTeams::look)
                .toList();
    }

    Optional<DueLook> toLookAfter(WorkspaceId workspace, String team, Instant before) {
        Query itself = query(toLookAfter(byId(workspace, team), before));
        return Optional.ofNullable(mongo.findOne(itself, StoredTeam.class)).map(MongoTeams::look);
    }

    private static Criteria toLookAfter(Criteria which, Instant before) {
        return which.and("ended")
                .is(null)
                .orOperator(where("lookAt").is(null), where("lookAt").lt(before));
    }

    private static DueLook look(StoredTeam stored) {
        return new DueLook(new WorkspaceId(stored.workspace()), stored.id(), Optional.ofNullable(stored.lookAt()));
    }

    boolean moveOn(DueLook from, Instant next) {
        Criteria unchanged =
                byId(from.workspace(), from.team()).and("lookAt").is(from.at().orElse(null));
        return mongo.updateFirst(query(unchanged), Update.update("lookAt", next), StoredTeam.class)
                        .getModifiedCount()
                > 0;
    }

    private void change(Team team, Update update) {
        mongo.updateFirst(query(byId(team.workspace(), team.id())), update, StoredTeam.class);
    }

    private static Criteria byId(WorkspaceId workspace, String id) {
        return where("_id").is(id).and("workspace").is(workspace.value());
    }
}
