package dev.stepup.team;

import java.time.Instant;
import java.util.Optional;

/** Whether somebody is there to be asked. */
public sealed interface Presence {

    /** They can be asked now. */
    record Here() implements Presence {}

    /**
     * They are away: not asked, not reminded, and not counted as silent.
     *
     * @param until when that ends, where it is known
     */
    record Away(Optional<Instant> until) implements Presence {}

    /** They are not to be disturbed before then. */
    record BusyUntil(Instant until) implements Presence {}
}
