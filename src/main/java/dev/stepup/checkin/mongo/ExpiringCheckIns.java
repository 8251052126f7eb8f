package dev.stepup.checkin.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.ExpiringData;
import dev.stepup.workspace.WorkspaceId;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Check-ins that a team keeps no longer go, however far they have come; what was reported of them is kept elsewhere. */
@Component
final class ExpiringCheckIns implements ExpiringData {

    private final MongoOperations mongo;

    ExpiringCheckIns(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void eraseBefore(WorkspaceId workspace, String team, LocalDate day, ZoneId zone) {
        mongo.remove(
                query(where("workspace")
                        .is(workspace.value())
                        .and("team")
                        .is(team)
                        .and("opened")
                        .lt(day.atStartOfDay(zone).toInstant())),
                StoredCheckIn.COLLECTION);
    }
}
