package dev.stepup.team.mongo;

import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** That somebody was welcomed to a team, as it is stored; the id is workspace, team and member. */
@Document("welcomes")
record StoredWelcome(@Id String id, String workspace, String team, String member, Instant at) {

    static String id(Team team, MemberId member) {
        return team.workspace() + "/" + team.id() + "/" + member;
    }
}
