package dev.stepup.schedule.ical;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The calendar components that have begun and not ended. A hostile file may nest them deeply. */
final class OpenComponents {

    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> count = new HashMap<>();

    void begin(String kind) {
        open.push(kind);
        count.merge(kind, 1, Integer::sum);
    }

    /** Ends the last one of this kind and all within it; whether there was one. */
    boolean end(String kind) {
        if (count.getOrDefault(kind, 0) == 0) {
            return false;
        }
        String ended;
        do {
            ended = open.pop();
            count.merge(ended, -1, Integer::sum);
        } while (!ended.equals(kind));
        return true;
    }

    boolean any() {
        return !open.isEmpty();
    }
}
