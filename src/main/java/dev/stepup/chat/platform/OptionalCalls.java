package dev.stepup.chat.platform;

import java.util.function.Supplier;

/** Limits how long the platform is asked for optional details while somebody waits for an answer. */
public interface OptionalCalls {

    /** Does this on this thread; calls that it makes have no answer once the time for what can be left out is over. */
    <T> T forExtras(Supplier<T> work);
}
