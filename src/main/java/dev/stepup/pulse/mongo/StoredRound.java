package dev.stepup.pulse.mongo;

import dev.stepup.leadership.Anonymity;
import dev.stepup.pulse.PulseRound;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A check-in as it is stored; its id is workspace and round.
 *
 * @param sealed whether no more answers are taken because they are being counted
 * @param runningFor workspace and team while it takes answers, absent afterwards: a unique sparse index on it holds that
 *     a team has at most one running
 */
@Document(StoredRound.COLLECTION)
record StoredRound(
        @Id String id,
        String workspace,
        String round,
        String team,
        String zone,
        List<String> roster,
        List<String> declined,
        List<String> away,
        Instant opened,
        StoredPlan plan,
        Instant closesAt,
        Instant digestAt,
        @Nullable Instant closed,
        @Nullable Boolean sealed,
        boolean reported,
        @Nullable String runningFor,
        boolean open,
        int raisedTo) {

    static final String COLLECTION = "rounds";

    static StoredRound of(PulseRound round) {
        return new StoredRound(
                id(round.workspace(), round.id()),
                round.workspace().value(),
                round.id(),
                round.team(),
                round.zone().getId(),
                values(round.roster()),
                values(round.declined()),
                values(round.away()),
                round.opened(),
                StoredPlan.of(round.plan()),
                round.closesAt(),
                round.digestAt(),
                round.closed().orElse(null),
                null,
                false,
                round.workspace() + "/" + round.team(),
                round.anonymity().open(),
                round.anonymity().raisedTo());
    }

    static String id(WorkspaceId workspace, String round) {
        return workspace + "/" + round;
    }

    /** Reads one by hand, for an answer waits for it. */
    static StoredRound read(org.bson.Document stored) {
        return new StoredRound(
                stored.getString("_id"),
                stored.getString("workspace"),
                stored.getString("round"),
                stored.getString("team"),
                stored.getString("zone"),
                stored.getList("roster", String.class),
                stored.getList("declined", String.class),
                stored.getList("away", String.class),
                Objects.requireNonNull(instant(stored, "opened")),
                StoredPlan.read(stored.get("plan", org.bson.Document.class)),
                Objects.requireNonNull(instant(stored, "closesAt")),
                Objects.requireNonNull(instant(stored, "digestAt")),
                instant(stored, "closed"),
                stored.getBoolean("sealed"),
                stored.getBoolean("reported"),
                stored.getString("runningFor"),
                stored.getBoolean("open"),
                stored.getInteger("raisedTo"));
    }

    static @Nullable Instant instant(org.bson.Document stored, String field) {
        Date date = stored.getDate(field);
        return date == null ? null : date.toInstant();
    }

    PulseRound toRound() {
        return new PulseRound(
                new WorkspaceId(workspace),
                round,
                team,
                ZoneId.of(zone),
                ids(roster),
                ids(declined),
                ids(away),
                opened,
                plan.plan(),
                closesAt,
                digestAt,
                Optional.ofNullable(closed),
                reported,
                new Anonymity(open, raisedTo));
    }

    static List<String> values(Collection<MemberId> ids) {
        return ids.stream().map(MemberId::value).sorted().toList();
    }

    static Set<MemberId> ids(List<String> values) {
        return values.stream().map(MemberId::new).collect(Collectors.toSet());
    }
}
