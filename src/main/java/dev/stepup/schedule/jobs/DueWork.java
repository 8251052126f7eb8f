package dev.stepup.schedule.jobs;

import java.time.Instant;
import java.util.List;

/** A feature's work that is due at certain times. */
public interface DueWork {

    /** Names this kind of work among all kinds. */
    String name();

    /** In all workspaces, what is to be done before this moment, what is overdue included. */
    List<DueItem> dueBefore(Instant moment);

    /**
     * Does what this key stands for, if it is due. May be called twice and by several instances at once; it is done
     * once.
     */
    void run(String key);

    /**
     * Something to be done.
     *
     * @param key names it within its kind of work
     */
    record DueItem(String key, Instant at) {}
}
