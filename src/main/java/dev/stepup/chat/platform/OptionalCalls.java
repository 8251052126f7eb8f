package dev.stepup.chat.platform;

import java.util.function.Supplier;

/** Bounds how long the platform is asked for what an answer can do without, while somebody waits for it. */
public interface OptionalCalls {

    /** Does this on this thread; calls that it makes have no answer once the time for what can be left out is over. */
    <T> T forExtras(Supplier<T> work);
}
