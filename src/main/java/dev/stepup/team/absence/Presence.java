package dev.stepup.team.absence;

import java.time.Instant;
import java.util.Optional;

/** Whether somebody can be asked now. */
public sealed interface Presence {

    /** From when on they can be asked who should be at this moment; empty where nobody knows. */
    Optional<Instant> from(Instant moment);

    /** They can be asked now. */
    record Here() implements Presence {

        @Override
        public Optional<Instant> from(Instant moment) {
            return Optional.of(moment);
        }
    }

    /**
     * They are away: not asked, not reminded, and not counted as silent.
     *
     * @param until when that ends, where it is known
     * @param byStatus whether their Slack status says it, and not they themselves
     */
    record Away(Optional<Instant> until, boolean byStatus) implements Presence {

        @Override
        public Optional<Instant> from(Instant moment) {
            return until;
        }
    }

    /** They are not to be disturbed before then. */
    record BusyUntil(Instant until) implements Presence {

        @Override
        public Optional<Instant> from(Instant moment) {
            return Optional.of(until);
        }
    }

    /** Slack does not say now whether they are away or not to be disturbed. */
    record NotKnown() implements Presence {
        @Override
        public Optional<Instant> from(Instant moment) {
            return Optional.empty();
        }
    }

    /**
     * Slack has not told yet that they can take part, so that they may be a bot or a guest: nobody asks them before it
     * has.
     */
    record NotLookedUp() implements Presence {
        @Override
        public Optional<Instant> from(Instant moment) {
            return Optional.empty();
        }
    }
}
