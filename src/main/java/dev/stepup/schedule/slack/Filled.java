package dev.stepup.schedule.slack;

import dev.stepup.schedule.TeamWish;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of reading what was filled in.
 *
 * @param wish with all of it that can be used
 * @param errors what cannot be used, by input
 */
record Filled(TeamWish wish, Map<String, String> errors) {

    /** Nothing is in the way. */
    static Filled of(TeamWish wish) {
        return new Filled(wish, Map.of());
    }

    /** This, and then what was read with its wish. */
    Filled and(Filled next) {
        Map<String, String> all = new LinkedHashMap<>(errors);
        all.putAll(next.errors);
        return new Filled(next.wish, all);
    }
}
