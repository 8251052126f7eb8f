package dev.stepup.leadership.mongo;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A ballot as it is stored; its id is workspace and ballot. Some have a week as well, which nothing asks for any more.
 *
 * @param amendable of an answer that no digest has counted yet, its id: under a unique sparse index, because the embedded
 *     store finds a document by one indexed field at once, and by its id and something else only by looking through all
 */
@Document(StoredBallot.COLLECTION)
record StoredBallot(
        @Id String id,
        String workspace,
        String ballot,
        String team,
        @Nullable String round,
        String giver,
        Instant at,
        List<Name> names,
        @Nullable String story,
        @Nullable String link,
        @Nullable Boolean open,
        @Nullable String amendable,
        int version) {

    static final String COLLECTION = "nominations";

    /** The form of this document; older ones are read forward. */
    private static final int VERSION = 3;

    /** One name on a ballot; a claim is marked, so that the database can leave it out. */
    record Name(LeadershipFunction function, String receiver, boolean claim) {

        static Name read(org.bson.Document stored) {
            return new Name(
                    LeadershipFunction.valueOf(stored.getString("function")),
                    stored.getString("receiver"),
                    stored.getBoolean("claim", false));
        }
    }

    static StoredBallot of(Ballot ballot) {
        return new StoredBallot(
                id(ballot.workspace(), ballot.id()),
                ballot.workspace().value(),
                ballot.id(),
                ballot.team(),
                ballot.round().orElse(null),
                ballot.giver().value(),
                ballot.at(),
                ballot.nominations().stream()
                        .map(each -> new Name(each.function(), each.receiver().value(), each.isClaim()))
                        .sorted(Comparator.comparing(Name::function).thenComparing(Name::receiver))
                        .toList(),
                ballot.story().orElse(null),
                ballot.link().orElse(null),
                ballot.open(),
                ballot.round().map(any -> id(ballot.workspace(), ballot.id())).orElse(null),
                VERSION);
    }

    /** Reads one by hand, for an answer waits for it. */
    static StoredBallot read(org.bson.Document stored) {
        return new StoredBallot(
                stored.getString("_id"),
                stored.getString("workspace"),
                stored.getString("ballot"),
                stored.getString("team"),
                stored.getString("round"),
                stored.getString("giver"),
                stored.getDate("at").toInstant(),
                stored.getList("names", org.bson.Document.class).stream()
                        .map(Name::read)
                        .toList(),
                stored.getString("story"),
                stored.getString("link"),
                stored.getBoolean("open"),
                stored.getString("amendable"),
                stored.getInteger("version"));
    }

    /** Whether it is of a version that did not say yet what may be replaced. */
    boolean isOfOld() {
        return version < VERSION;
    }

    static String id(WorkspaceId workspace, String ballot) {
        return workspace + "/" + ballot;
    }

    Ballot toBallot() {
        MemberId who = new MemberId(giver);
        return new Ballot(
                new WorkspaceId(workspace),
                ballot,
                team,
                Optional.ofNullable(round),
                who,
                at,
                names.stream()
                        .map(name -> new Nomination(who, new MemberId(name.receiver()), name.function()))
                        .collect(Collectors.toSet()),
                Optional.ofNullable(story),
                Optional.ofNullable(link),
                // Before there was a choice, thanks were open and answers closed.
                open == null ? round == null : open);
    }
}
