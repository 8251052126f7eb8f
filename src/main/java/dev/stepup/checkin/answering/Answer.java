package dev.stepup.checkin.answering;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.workspace.MemberId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom somebody named for each function, themselves included, and the story they told; all of it may be empty. */
public record Answer(Map<LeadershipFunction, Set<MemberId>> named, Optional<String> story) {

    /** Whom they named for this function. */
    public Set<MemberId> namedFor(LeadershipFunction function) {
        return named.getOrDefault(function, Set.of());
    }

    /** No names and no story. */
    public static Answer empty() {
        return new Answer(Map.of(), Optional.empty());
    }
}
