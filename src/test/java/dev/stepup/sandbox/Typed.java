package dev.stepup.sandbox;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** What people have typed lately in any stand-in, for tests that look for it where it should not be. */
public final class Typed {

    /** Shorter words may stand anywhere. */
    private static final int LEAST = 12;

    private static final int MOST = 200;

    /** Behind the command, its name, a person and a function. */
    private static final int STORY = 4;

    private static final Deque<String> LATELY = new ConcurrentLinkedDeque<>();

    private Typed() {}

    /** What somebody has typed; of thanks in a command, what they were for as well. */
    static void add(String words) {
        remember(words);
        String[] parts = words.split(" ", STORY + 1);
        if (words.startsWith("/") && parts.length > STORY) {
            remember(parts[STORY]);
        }
    }

    private static void remember(String words) {
        if (words.length() >= LEAST) {
            LATELY.add(words);
            if (LATELY.size() > MOST) {
                LATELY.poll();
            }
        }
    }

    /** The last of it, of a few words each. */
    public static List<String> lately() {
        return List.copyOf(LATELY);
    }
}
