package dev.stepup.leadership.mongo;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * How a ballot is stored; its id is workspace and ballot. Written and read by hand, for whoever answers waits for it.
 *
 * <p>An answer that no digest has counted yet has its id as {@code amendable} too: under a unique sparse index, because
 * the embedded store finds a document by one indexed field at once, and by its id and something else only by looking
 * through all. The names on it say whether they are claims, so that the database can leave those out.
 */
final class StoredBallot {

    static final String COLLECTION = "nominations";

    private StoredBallot() {}

    static String id(WorkspaceId workspace, String ballot) {
        return workspace + "/" + ballot;
    }

    static Document of(Ballot ballot) {
        String id = id(ballot.workspace(), ballot.id());
        Document stored = new Document("_id", id)
                .append("workspace", ballot.workspace().value())
                .append("ballot", ballot.id())
                .append("team", ballot.team())
                .append("giver", ballot.giver().value())
                .append("at", ballot.at())
                .append("names", names(ballot))
                .append("open", ballot.open());
        ballot.checkIn().ifPresent(checkIn -> stored.append("checkIn", checkIn).append("amendable", id));
        ballot.story().ifPresent(story -> stored.append("story", story));
        ballot.link().ifPresent(link -> stored.append("link", link));
        return stored;
    }

    private static List<Document> names(Ballot ballot) {
        return ballot.nominations().stream()
                .sorted(Comparator.comparing(Nomination::function).thenComparing(Nomination::receiver))
                .map(each -> new Document("function", each.function().name())
                        .append("receiver", each.receiver().value())
                        .append("claim", each.isClaim()))
                .toList();
    }

    static Ballot read(Document stored) {
        MemberId giver = new MemberId(stored.getString("giver"));
        Optional<String> checkIn = Optional.ofNullable(stored.getString("checkIn"));
        return new Ballot(
                new WorkspaceId(stored.getString("workspace")),
                stored.getString("ballot"),
                stored.getString("team"),
                checkIn,
                giver,
                stored.getDate("at").toInstant(),
                stored.getList("names", Document.class).stream()
                        .map(name -> new Nomination(
                                giver,
                                new MemberId(name.getString("receiver")),
                                LeadershipFunction.valueOf(name.getString("function"))))
                        .collect(Collectors.toSet()),
                Optional.ofNullable(stored.getString("story")),
                Optional.ofNullable(stored.getString("link")),
                stored.getBoolean("open"));
    }

    /** Whether it is an answer that no digest has counted yet. */
    static boolean isAmendable(Document stored) {
        return stored.containsKey("amendable");
    }
}
