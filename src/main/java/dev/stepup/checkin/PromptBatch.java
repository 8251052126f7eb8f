package dev.stepup.checkin;

import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The people a check-in asks or reminds at the same moment. */
public record PromptBatch(Kind kind, Instant at, Set<MemberId> people) {

    public PromptBatch {
        people = Set.copyOf(people);
    }

    /** The same for others. */
    public PromptBatch of(Set<MemberId> others) {
        return new PromptBatch(kind, at, others);
    }

    /** The same for those who are not among these. */
    public PromptBatch without(Set<MemberId> others) {
        Set<MemberId> left = new HashSet<>(people);
        left.removeAll(others);
        return of(left);
    }

    /** What people are told. */
    public enum Kind {
        ASK,
        REMIND,
        REMIND_AGAIN
    }
}
