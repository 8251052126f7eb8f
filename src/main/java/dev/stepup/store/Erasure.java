package dev.stepup.store;

/**
 * Sees to it that what somebody wanted to be removed cannot be found on the disk either. A real MongoDB looks after its
 * files by itself.
 */
public interface Erasure {

    /** What has been removed so far will be gone from the disk soon; does not wait for that. */
    void soon();
}
