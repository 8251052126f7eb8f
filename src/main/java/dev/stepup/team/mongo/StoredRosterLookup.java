package dev.stepup.team.mongo;

import dev.stepup.team.roster.RosterLookups.RosterLookup;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A roster lookup as it is stored; the id is workspace and team. */
@Document("roster_lookups")
record StoredRosterLookup(
        @Id String id,
        String workspace,
        String team,
        List<String> people,
        @Nullable String tell,
        Instant began,
        Instant due,
        int tries) {

    static StoredRosterLookup of(RosterLookup lookup) {
        return new StoredRosterLookup(
                id(lookup.workspace(), lookup.team()),
                lookup.workspace().value(),
                lookup.team(),
                StoredTeam.values(lookup.people()),
                lookup.tell().map(MemberId::value).orElse(null),
                lookup.began(),
                lookup.due(),
                lookup.tries());
    }

    static String id(WorkspaceId workspace, String team) {
        return workspace + "/" + team;
    }

    RosterLookup lookup() {
        return new RosterLookup(
                new WorkspaceId(workspace),
                team,
                people.stream().map(MemberId::new).collect(Collectors.toSet()),
                Optional.ofNullable(tell).map(MemberId::new),
                began,
                due,
                tries);
    }
}
