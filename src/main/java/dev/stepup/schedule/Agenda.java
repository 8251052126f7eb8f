package dev.stepup.schedule;

import java.time.Instant;
import java.util.List;

/** What one feature has to do at certain times. */
public interface Agenda {

    /** Names it among the agendas. */
    String name();

    /** In all workspaces, what is to be done before this moment, what is overdue included. */
    List<Appointment> before(Instant moment);

    /**
     * Does what this key stands for, if it is due. May be called twice and by several instances at once; it is done
     * once.
     */
    void keep(String key);

    /**
     * Something to be done.
     *
     * @param key names it within its agenda
     */
    record Appointment(String key, Instant at) {}
}
