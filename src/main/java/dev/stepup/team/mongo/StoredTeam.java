package dev.stepup.team.mongo;

import dev.stepup.leadership.Anonymity;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A team as it is stored. */
@Document("teams")
record StoredTeam(
        @Id String id,
        String workspace,
        String name,
        String channel,
        boolean followsChannel,
        List<String> roster,
        List<String> leads,
        @Nullable Boolean open,
        @Nullable Integer raisedTo,
        int version) {

    /** The form of this document; older ones are read forward. */
    private static final int VERSION = 2;

    static StoredTeam of(Team team) {
        return new StoredTeam(
                team.id(),
                team.workspace().value(),
                team.name(),
                team.channel(),
                team.followsChannel(),
                values(team.roster()),
                values(team.leads()),
                team.anonymity().open(),
                team.anonymity().raisedTo(),
                VERSION);
    }

    Team team() {
        return new Team(
                new WorkspaceId(workspace),
                id,
                name,
                channel,
                followsChannel,
                ids(roster),
                ids(leads),
                new Anonymity(Objects.requireNonNullElse(open, false), Objects.requireNonNullElse(raisedTo, 0)));
    }

    private static List<String> values(Set<MemberId> ids) {
        return ids.stream().map(MemberId::value).sorted().toList();
    }

    private static Set<MemberId> ids(List<String> values) {
        return values.stream().map(MemberId::new).collect(Collectors.toSet());
    }
}
