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
 * A ballot as it is stored; its id is workspace and ballot.
 *
 * @param checkIn absent for thanks
 * @param amendable the id once more, of an answer that no digest has counted yet: under a unique sparse index, because
 *     the embedded store finds a document by one indexed field at once, and by its id and something else only by looking
 *     through all
 */
@Document(StoredBallot.COLLECTION)
record StoredBallot(
        @Id String id,
        String workspace,
        String ballot,
        String team,
        @Nullable String checkIn,
        @Nullable String amendable,
        String giver,
        Instant at,
        List<Name> names,
        @Nullable String story,
        @Nullable String link,
        boolean open) {

    static final String COLLECTION = "nominations";

    static String id(WorkspaceId workspace, String ballot) {
        return workspace + "/" + ballot;
    }

    static StoredBallot of(Ballot ballot) {
        String id = id(ballot.workspace(), ballot.id());
        return new StoredBallot(
                id,
                ballot.workspace().value(),
                ballot.id(),
                ballot.team(),
                ballot.checkIn().orElse(null),
                ballot.checkIn().isPresent() ? id : null,
                ballot.giver().value(),
                ballot.at(),
                ballot.nominations().stream()
                        .sorted(Comparator.comparing(Nomination::function).thenComparing(Nomination::receiver))
                        .map(Name::of)
                        .toList(),
                ballot.story().orElse(null),
                ballot.link().orElse(null),
                ballot.open());
    }

    Ballot toBallot() {
        MemberId by = new MemberId(giver);
        return new Ballot(
                new WorkspaceId(workspace),
                ballot,
                team,
                Optional.ofNullable(checkIn),
                by,
                at,
                names.stream().map(name -> name.by(by)).collect(Collectors.toSet()),
                Optional.ofNullable(story),
                Optional.ofNullable(link),
                open);
    }

    /** Whether it is an answer that no digest has counted yet. */
    boolean isAmendable() {
        return amendable != null;
    }

    /**
     * A name on it.
     *
     * @param claim whether it is the giver's own, so that the database can leave those out
     */
    record Name(LeadershipFunction function, String receiver, boolean claim) {

        static Name of(Nomination nomination) {
            return new Name(nomination.function(), nomination.receiver().value(), nomination.isClaim());
        }

        Nomination by(MemberId giver) {
            return new Nomination(giver, new MemberId(receiver), function);
        }
    }
}
