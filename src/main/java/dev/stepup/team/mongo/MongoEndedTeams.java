package dev.stepup.team.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.team.EndedTeam;
import dev.stepup.team.EndedTeam.How;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.RosterSource;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Ended teams in MongoDB, among all teams; the channel of one is kept beside its place, which another may take. */
@Component
final class MongoEndedTeams implements EndedTeams {

    private final MongoOperations mongo;
    private final RememberedTeams remembered;

    MongoEndedTeams(MongoOperations mongo, RememberedTeams remembered) {
        this.mongo = mongo;
        this.remembered = remembered;
    }

    @Override
    public List<Team> archived(WorkspaceId workspace) {
        Criteria archived =
                where("workspace").is(workspace.value()).and("ended").is(How.ARCHIVED);
        return mongo.find(query(archived), StoredTeam.class).stream()
                .map(StoredTeam::team)
                .sorted(MongoTeams.BY_NAME)
                .toList();
    }

    @Override
    public boolean archive(Team team, Instant at, Optional<String> mergedInto) {
        Update update = ending(team, How.ARCHIVED, at);
        mergedInto.ifPresent(other -> update.set("mergedInto", other));
        return change(byId(team).and("ended").is(null), update);
    }

    @Override
    public boolean delete(Team team, Instant at) {
        return change(byId(team).and("ended").ne(How.DELETED), ending(team, How.DELETED, at));
    }

    private static Update ending(Team team, How how, Instant at) {
        return Update.update("ended", how)
                .set("endedAt", at)
                .set("toWindUp", true)
                .set("channelBefore", team.channel())
                .set("channel", how + "/" + team.id());
    }

    @Override
    public boolean bringBack(Team team) {
        Update update = Update.update("channel", team.channel());
        List.of("ended", "endedAt", "toWindUp", "channelBefore", "mergedInto", "lookAt")
                .forEach(update::unset);
        try {
            return change(byId(team).and("ended").is(How.ARCHIVED), update);
        } catch (DuplicateKeyException channelHasAnother) {
            return false;
        }
    }

    @Override
    public void join(WorkspaceId workspace, String id, Collection<MemberId> people) {
        remembered
                .find(workspace, id)
                .filter(team -> !team.roster().containsAll(people))
                .ifPresent(team -> {
                    Set<MemberId> all = new HashSet<>(team.roster());
                    all.addAll(people);
                    Update update = new Update().addToSet("roster").each(values(people));
                    change(
                            byId(team),
                            team.source() instanceof RosterSource.Chosen
                                    ? update.addToSet("chosen").each(values(people))
                                    : update.set("followsChannel", false)
                                            .unset("userGroup")
                                            .set("chosen", StoredTeam.values(all)));
                });
    }

    private static Object[] values(Collection<MemberId> people) {
        return StoredTeam.values(people).toArray();
    }

    @Override
    public List<EndedTeam> toWindUp() {
        return mongo.find(query(where("toWindUp").is(true)), StoredTeam.class).stream()
                .map(StoredTeam::asEnded)
                .toList();
    }

    @Override
    public void woundUp(EndedTeam ended) {
        Criteria asItWas =
                byId(ended.team()).and("ended").is(ended.how()).and("endedAt").is(ended.at());
        if (ended.how() == How.DELETED) {
            mongo.remove(query(asItWas), StoredTeam.class);
        } else {
            change(asItWas, new Update().unset("toWindUp"));
        }
    }

    private boolean change(Criteria criteria, Update update) {
        try {
            return mongo.updateFirst(query(criteria), update, StoredTeam.class).getModifiedCount() > 0;
        } finally {
            remembered.changed();
        }
    }

    private static Criteria byId(Team team) {
        return where("_id").is(team.id()).and("workspace").is(team.workspace().value());
    }
}
