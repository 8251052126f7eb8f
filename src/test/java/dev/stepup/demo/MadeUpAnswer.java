package dev.stepup.demo;

import dev.stepup.leadership.LeadershipFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody in the demo answers; people by their ids. */
record MadeUpAnswer(Map<LeadershipFunction, List<String>> named, Optional<String> story) {

    /** "Not this time". */
    static final MadeUpAnswer NONE = new MadeUpAnswer(Map.of(), Optional.empty());

    /** Whether they do not answer. */
    boolean isNone() {
        return named.isEmpty() && story.isEmpty();
    }
}
