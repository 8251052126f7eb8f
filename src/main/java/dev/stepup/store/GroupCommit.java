package dev.stepup.store;

import java.util.function.Supplier;

/** Lets somebody who waits for several things to be stored wait for the disk once. */
public interface GroupCommit {

    /**
     * Does this work on this thread. Once it returns, or throws, what it wrote is as safe as if each write had been waited
     * for; until then others see it, and a crash may undo it, the latest first.
     */
    <T> T once(Supplier<T> work);
}
