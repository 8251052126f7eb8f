package dev.stepup.checkin.mongo;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckInState;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A check-in as it is stored; its id is workspace and check-in id.
 *
 * @param runningFor workspace and team while it is open, absent afterwards: a unique sparse index on it holds that
 *     a team has at most one running
 */
@Document(StoredCheckIn.COLLECTION)
record StoredCheckIn(
        @Id String id,
        String workspace,
        String checkIn,
        String team,
        String zone,
        List<String> roster,
        List<String> declined,
        List<String> away,
        Instant opened,
        StoredPlan plan,
        Instant closesAt,
        Instant digestAt,
        CheckInState state,
        @Nullable String runningFor,
        boolean open,
        int raisedTo) {

    static final String COLLECTION = "check_ins";
    static final String STATE = "state";

    /** Whether what people were told says that it is over. */
    static final String SHOWN_OVER = "shownOver";

    /** Whether what people were told does not say until when it is open now. */
    static final String END_TO_SHOW = "endToShow";

    static StoredCheckIn of(CheckIn checkIn) {
        return new StoredCheckIn(
                id(checkIn.workspace(), checkIn.id()),
                checkIn.workspace().value(),
                checkIn.id(),
                checkIn.team(),
                checkIn.zone().getId(),
                values(checkIn.roster()),
                values(checkIn.declined()),
                values(checkIn.away()),
                checkIn.opened(),
                StoredPlan.of(checkIn.plan()),
                checkIn.closesAt(),
                checkIn.digestAt(),
                checkIn.state(),
                checkIn.workspace() + "/" + checkIn.team(),
                checkIn.anonymity().open(),
                checkIn.anonymity().raisedTo());
    }

    static String id(WorkspaceId workspace, String checkIn) {
        return workspace + "/" + checkIn;
    }

    CheckIn toCheckIn() {
        return new CheckIn(
                new WorkspaceId(workspace),
                checkIn,
                team,
                ZoneId.of(zone),
                ids(roster),
                ids(declined),
                ids(away),
                opened,
                plan.plan(),
                closesAt,
                digestAt,
                state,
                new Anonymity(open, raisedTo));
    }

    /** Of one that is stored, how far it has come. */
    record State(CheckInState state) {}

    static List<String> values(Collection<MemberId> ids) {
        return ids.stream().map(MemberId::value).sorted().toList();
    }

    static Set<MemberId> ids(List<String> values) {
        return values.stream().map(MemberId::new).collect(Collectors.toSet());
    }
}
